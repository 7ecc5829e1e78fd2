using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>id</c>: opaque, and the same wherever the IRI is.</summary>
internal sealed class IdField : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) => new Writer(field);

    private sealed class Writer(SelectedField field) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer) => answer.Json.WriteStringValue(NodeIds.Of(node.Iri));
    }
}
