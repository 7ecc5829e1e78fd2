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

/// <summary><c>aliases</c>: other IRIs under which the node is known.</summary>
internal sealed class AliasesField : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) =>
        new Writer(field, selection.Ask(new SelectedItem.Aliases()));

    private sealed class Writer(SelectedField field, int item) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer)
        {
            answer.Json.WriteStartArray();
            foreach (var alias in node.Fields[item] as string[] ?? [])
            {
                answer.WriteIri(alias);
            }

            answer.Json.WriteEndArray();
        }
    }
}
