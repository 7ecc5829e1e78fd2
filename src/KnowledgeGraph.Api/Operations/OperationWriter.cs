using System.Text.Json;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Operations;

/// <summary>Writes what an operation gave, with the entities that it refers to.</summary>
internal sealed class OperationWriter(ReferencedEntities entities)
{
    /// <summary>Writes the value of a selected field.</summary>
    /// <exception cref="InvalidOperationException">The value isn't of the field's type.</exception>
    public void Write(SelectedField field, object? value, AnswerWriter answer) => Write(field, field.Field.Type, value, answer);

    private void Write(SelectedField field, TypeReference type, object? value, AnswerWriter answer)
    {
        switch (value)
        {
            case null when type.IsNonNull:
                throw new InvalidOperationException($"{field} must not be null.");
            case null:
                answer.Json.WriteNullValue();
                break;
            case EntityReference reference:
                entities.Write(field, reference, answer);
                break;
            case IReadOnlyList<object?> items when type.ItemType is { } itemType:
                WriteList(field, itemType, items, answer);
                break;
            case IReadOnlyDictionary<string, object?> members when field.Selections is not null:
                WriteObject(field, members, answer);
                break;
            default:
                WriteLeaf(field, type.NamedType, value, answer.Json);
                break;
        }
    }

    private void WriteList(SelectedField field, TypeReference itemType, IReadOnlyList<object?> items, AnswerWriter answer)
    {
        answer.Json.WriteStartArray();
        for (var i = 0; i < items.Count; i++)
        {
            answer.Path.Enter(i);
            Write(field, itemType, items[i], answer);
            answer.Path.Leave();
        }

        answer.Json.WriteEndArray();
    }

    private void WriteObject(SelectedField field, IReadOnlyDictionary<string, object?> members, AnswerWriter answer)
    {
        var type = field.Selections!.PossibleTypes[0];
        answer.Json.WriteStartObject();
        foreach (var below in field.Selections.For(type))
        {
            answer.Json.WritePropertyName(below.EncodedResponseName);
            answer.Path.Enter(below.ResponseName);
            if (below.IsTypeName)
            {
                answer.Json.WriteStringValue(type.Name);
            }
            else
            {
                Write(below, below.Field.Type, members.GetValueOrDefault(below.Field.Name), answer);
            }

            answer.Path.Leave();
        }

        answer.Json.WriteEndObject();
    }

    private static void WriteLeaf(SelectedField field, NamedType type, object value, Utf8JsonWriter json)
    {
        switch (type)
        {
            case ScalarType scalar:
                ValueWriter.Write(json, scalar.Serialize(value));
                break;
            case EnumType values when NameOf(values, value) is { } name:
                json.WriteStringValue(name);
                break;
            default:
                throw new InvalidOperationException($"{field} is of type {type.Name}, but the operation gave a {value.GetType().Name}.");
        }
    }

    private static string? NameOf(EnumType type, object value) =>
        type.FindValue(value)?.Name ?? (value is string name && type.Values.Contains(name) ? name : null);
}
