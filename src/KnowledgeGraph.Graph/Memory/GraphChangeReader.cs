using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Reads the content of <see cref="GraphChangeFormat"/>.</summary>
internal sealed class GraphChangeReader(byte[] content, Symbols symbols)
{
    private string[] _texts = [];
    private int _position;

    public GraphChange Read()
    {
        _texts = new string[CheckedCount()];
        for (var text = 0; text < _texts.Length; text++)
        {
            var length = CheckedCount();
            _texts[text] = Encoding.UTF8.GetString(content.AsSpan(_position, length));
            _position += length;
        }

        var operations = new GraphOperation[CheckedCount()];
        for (var operation = 0; operation < operations.Length; operation++)
        {
            operations[operation] = ReadOperation();
        }

        return new GraphChange([.. operations]);
    }

    private GraphOperation ReadOperation() => (OperationCode)content[_position++] switch
    {
        OperationCode.AddNode => new GraphOperation.AddNode(Text()),
        OperationCode.RemoveNode => new GraphOperation.RemoveNode(Text()),
        OperationCode.AddType => new GraphOperation.AddType(Text(), Name()),
        OperationCode.RemoveType => new GraphOperation.RemoveType(Text(), Name()),
        OperationCode.AddValue => ReadValue((iri, predicate, value, of) => new GraphOperation.AddValue(iri, predicate, value, of)),
        OperationCode.RemoveValue => ReadValue((iri, predicate, value, of) => new GraphOperation.RemoveValue(iri, predicate, value, of)),
        OperationCode.AddEdge => new GraphOperation.AddEdge(Text(), Name(), Text(), TextOrNull(), TextOrNull()),
        OperationCode.RemoveEdge => new GraphOperation.RemoveEdge(Text(), Name(), Text(), TextOrNull(), TextOrNull()),
        OperationCode.AddAlias => new GraphOperation.AddAlias(Text(), Text()),
        OperationCode.RemoveAlias => new GraphOperation.RemoveAlias(Text()),
        var code => throw new InvalidDataException($"The bytes are no change of a graph: there is no operation {(byte)code}."),
    };

    private GraphOperation ReadValue(Func<string, Symbol, StoredValue, string?, GraphOperation> make)
    {
        var (iri, predicate, assertedOf) = (Text(), Name(), TextOrNull());
        return make(iri, predicate, Value(), assertedOf);
    }

    private StoredValue Value() => (ValueKind)content[_position++] switch
    {
        ValueKind.Boolean => StoredValue.OfBoolean(NumberAndDetail().Number != 0),
        ValueKind.Integer => StoredValue.OfInteger(NumberAndDetail().Number),
        ValueKind.Decimal => NumberAndDetail() is var (number, scale) ? StoredValue.OfDecimal(number, checked((byte)scale)) : null!,
        ValueKind.DateTime => NumberAndDetail() is var (number, offset) ? StoredValue.OfDateTime(number, checked((short)offset)) : null!,
        ValueKind.Double => StoredValue.OfDouble(Real()),
        ValueKind.String => StoredValue.OfString(Text()),
        ValueKind.LangString => StoredValue.OfLangString(Text(), Text()),
        ValueKind.Iri => StoredValue.OfIri(Text()),
        var kind => throw new InvalidDataException($"The bytes are no change of a graph: there is no kind of value {(byte)kind}."),
    };

    private (long Number, long Detail) NumberAndDetail() => (Signed(), Signed());

    private double Real()
    {
        var real = BinaryPrimitives.ReadDoubleLittleEndian(content.AsSpan(_position, sizeof(double)));
        _position += sizeof(double);
        return real;
    }

    private Symbol Name() => symbols.Of(Text());

    private string Text() => TextOrNull() ?? throw new InvalidDataException("The bytes are no change of a graph: a text is missing.");

    private string? TextOrNull() => Number() is var number and not 0 ? _texts[checked((int)number - 1)] : null;

    private long Signed()
    {
        var number = Number();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>A count of things that take a byte or more each, so that damaged bytes can't ask for the whole memory.</summary>
    private int CheckedCount() => Number() is var count && count <= (ulong)(content.Length - _position)
        ? (int)count
        : throw new InvalidDataException("The bytes are no change of a graph: they are damaged or cut short.");

    private ulong Number()
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = content[_position++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
