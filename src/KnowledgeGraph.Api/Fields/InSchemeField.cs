using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>inScheme</c> of a concept: the schemes that it belongs to, by IRI.</summary>
internal sealed class InSchemeField(PathExpression inScheme) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) =>
        new Writer(field, selection.Ask(Links.OfIris(inScheme, ListArguments.Most)));

    private sealed class Writer(SelectedField field, int item) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer)
        {
            answer.Json.WriteStartArray();
            foreach (var scheme in (node.Fields[item] as ResultList)?.Nodes ?? [])
            {
                answer.WriteIri(scheme.Iri);
            }

            answer.Json.WriteEndArray();
        }
    }
}
