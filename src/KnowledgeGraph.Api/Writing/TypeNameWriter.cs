using System.Text.Json;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Writes <c>__typename</c>.</summary>
internal sealed class TypeNameWriter(SelectedField field) : FieldWriter(field)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(field.ParentType.Name);

    /// <inheritdoc/>
    public override void Write(ResultNode node, AnswerWriter answer) => answer.Json.WriteStringValue(_name);
}
