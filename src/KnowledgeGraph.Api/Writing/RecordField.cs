using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Writing;

/// <summary>What a field of a plain object type tells of a value in C#; the tag of the field.</summary>
/// <typeparam name="T">The value that the object type shows.</typeparam>
/// <param name="bind">Prepares the writing of one selected field.</param>
internal sealed class RecordField<T>(Func<SelectedField, Action<T, AnswerWriter>> bind)
{
    /// <summary>A field without fields of its own.</summary>
    public RecordField(Action<T, AnswerWriter> write)
        : this(_ => write)
    {
    }

    /// <summary>Prepares the writing of one selected field.</summary>
    public Action<T, AnswerWriter> Bind(SelectedField field) => bind(field);
}
