using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Writes the content of <see cref="GraphChangeFormat"/>.</summary>
internal sealed class GraphChangeWriter(Symbols symbols)
{
    private readonly ArrayBufferWriter<byte> _operations = new();
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public byte[] Write(GraphChange change)
    {
        foreach (var operation in change.Operations)
        {
            WriteOperation(operation);
        }

        var content = new ArrayBufferWriter<byte>();
        WriteNumber(content, (ulong)_texts.Count);
        foreach (var text in _texts)
        {
            WriteNumber(content, (ulong)Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, content);
        }

        WriteNumber(content, (ulong)change.Operations.Length);
        content.Write(_operations.WrittenSpan);
        return content.WrittenSpan.ToArray();
    }

    private static void WriteNumber(ArrayBufferWriter<byte> to, ulong number)
    {
        while (number >= 0x80)
        {
            WriteByte(to, (byte)(number | 0x80));
            number >>= 7;
        }

        WriteByte(to, (byte)number);
    }

    private static void WriteByte(ArrayBufferWriter<byte> to, byte value)
    {
        to.GetSpan(1)[0] = value;
        to.Advance(1);
    }

    private void WriteOperation(GraphOperation operation)
    {
        switch (operation)
        {
            case GraphOperation.AddNode node:
                Write(OperationCode.AddNode, node.Iri);
                break;
            case GraphOperation.RemoveNode node:
                Write(OperationCode.RemoveNode, node.Iri);
                break;
            case GraphOperation.AddType type:
                Write(OperationCode.AddType, type.Iri, symbols.NameOf(type.Type));
                break;
            case GraphOperation.RemoveType type:
                Write(OperationCode.RemoveType, type.Iri, symbols.NameOf(type.Type));
                break;
            case GraphOperation.AddValue value:
                Write(OperationCode.AddValue, value.Iri, symbols.NameOf(value.Predicate), value.AssertedOf);
                Write(value.Value);
                break;
            case GraphOperation.RemoveValue value:
                Write(OperationCode.RemoveValue, value.Iri, symbols.NameOf(value.Predicate), value.AssertedOf);
                Write(value.Value);
                break;
            case GraphOperation.AddEdge edge:
                Write(OperationCode.AddEdge, edge.From, symbols.NameOf(edge.Predicate), edge.To, edge.AssertedFrom, edge.AssertedTo);
                break;
            case GraphOperation.RemoveEdge edge:
                Write(OperationCode.RemoveEdge, edge.From, symbols.NameOf(edge.Predicate), edge.To, edge.AssertedFrom, edge.AssertedTo);
                break;
            case GraphOperation.AddAlias alias:
                Write(OperationCode.AddAlias, alias.Iri, alias.Canonical);
                break;
            case GraphOperation.RemoveAlias alias:
                Write(OperationCode.RemoveAlias, alias.Iri);
                break;
        }
    }

    private void Write(OperationCode code, params ReadOnlySpan<string?> fields)
    {
        WriteByte(_operations, (byte)code);
        foreach (var field in fields)
        {
            WriteText(field);
        }
    }

    /// <summary>0 for null, else the number of the text, from 1.</summary>
    private void WriteText(string? text)
    {
        if (text is null)
        {
            WriteNumber(_operations, 0);
            return;
        }

        if (!_numberOf.TryGetValue(text, out var number))
        {
            _texts.Add(text);
            _numberOf[text] = number = _texts.Count;
        }

        WriteNumber(_operations, (ulong)number);
    }

    private void Write(StoredValue value)
    {
        WriteByte(_operations, (byte)value.Kind);
        switch (value.Kind)
        {
            case ValueKind.Double:
                BinaryPrimitives.WriteDoubleLittleEndian(_operations.GetSpan(sizeof(double)), value.Real);
                _operations.Advance(sizeof(double));
                break;
            case ValueKind.String or ValueKind.Iri:
                WriteText(value.Text);
                break;
            case ValueKind.LangString:
                WriteText(value.Text);
                WriteText(value.Language);
                break;
            default:
                WriteSigned(value.Number);
                WriteSigned(value.Kind == ValueKind.Decimal ? value.Scale : value.OffsetMinutes);
                break;
        }
    }

    private void WriteSigned(long number) => WriteNumber(_operations, (ulong)((number << 1) ^ (number >> 63)));
}
