using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>iri</c>: with a prefix of the ontology where one fits.</summary>
internal sealed class IriField : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) => new Writer(field);

    private sealed class Writer(SelectedField field) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer) => answer.WriteIri(node.Iri);
    }
}
