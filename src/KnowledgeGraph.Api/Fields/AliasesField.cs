using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

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
