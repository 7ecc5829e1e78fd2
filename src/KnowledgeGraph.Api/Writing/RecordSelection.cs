using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Writes a value in C# as an object of a plain object type: what is selected of it, prepared once.</summary>
/// <typeparam name="T">The value that the object type shows.</typeparam>
internal sealed class RecordSelection<T>
{
    private readonly ImmutableArray<(JsonEncodedText Name, Action<T, AnswerWriter> Write)> _fields;

    /// <summary>Prepares what is selected below a field whose type is a plain object type.</summary>
    public RecordSelection(SelectedField field)
    {
        var type = field.Selections!.PossibleTypes[0];
        _fields = [.. field.Selections.For(type).Select(below => (below.EncodedResponseName, WriterOf(below, type.Name)))];
    }

    /// <summary>Writes the object.</summary>
    public void Write(T value, AnswerWriter answer)
    {
        answer.Json.WriteStartObject();
        foreach (var (name, write) in _fields)
        {
            answer.Json.WritePropertyName(name);
            write(value, answer);
        }

        answer.Json.WriteEndObject();
    }

    /// <summary>Writes a list of objects.</summary>
    public void WriteAll(IEnumerable<T> values, AnswerWriter answer)
    {
        answer.Json.WriteStartArray();
        foreach (var value in values)
        {
            Write(value, answer);
        }

        answer.Json.WriteEndArray();
    }

    private static Action<T, AnswerWriter> WriterOf(SelectedField field, string typeName) => field.IsTypeName
        ? (_, answer) => answer.Json.WriteStringValue(typeName)
        : ((RecordField<T>)field.Field.Tag!).Bind(field);
}
