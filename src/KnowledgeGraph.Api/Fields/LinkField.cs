using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>The one node that a property leads to. Were there several all the same, it is the first by IRI.</summary>
internal sealed class LinkField(PathExpression path, GraphType target) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var below = new NodeSelection(target, selection.Context);
        var node = below.Select(field.Selections!);
        var link = new SelectedItem.Link(path, new Filter.HasType(target.Classes), below.Build());
        return new Writer(field, selection.Ask(link), node);
    }

    private sealed class Writer(SelectedField field, int item, ObjectWriter below) : FieldWriter(field)
    {
        public override bool CanFail => IsNonNull || below.CanFail;

        public override bool DependsOnPlace => below.DependsOnPlace;

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            if (TargetOf(node) is not { } target)
            {
                answer.Json.WriteNullValue();
            }
            else if (!answer.TryRepeat(below, target))
            {
                answer.Path.Enter(ResponseName);
                below.Write(target, answer);
                answer.Path.Leave();
            }
        }

        public override bool Complete(ResultNode node, Completion completion)
        {
            if (TargetOf(node) is not { } target)
            {
                if (IsNonNull)
                {
                    completion.ReportMissing(this, node);
                }

                return !IsNonNull;
            }

            completion.Path.Enter(ResponseName);
            var isWhole = below.Complete(target, completion);
            completion.Path.Leave();
            return isWhole || !IsNonNull;
        }

        private ResultNode? TargetOf(ResultNode node) => (ResultNode?)node.Fields[item];
    }
}
