using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>provenance</c>: the commit that last wrote the node.</summary>
internal sealed class ProvenanceField : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) => new Writer(field, selection.Ask(new SelectedItem.Provenance()));

    private sealed class Writer(SelectedField field, int item) : FieldWriter(field)
    {
        private readonly RecordSelection<CommitRecord> _commit = new(field);

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            if (node.Fields[item] is CommitRecord commit)
            {
                _commit.Write(commit, answer);
            }
            else
            {
                answer.Json.WriteNullValue();
            }
        }
    }
}
