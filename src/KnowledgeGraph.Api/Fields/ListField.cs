using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>The nodes that a property leads to, as a plain list: <c>loans(where, orderBy, first, offset)</c>.</summary>
internal sealed class ListField(PathExpression path, GraphType target) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var arguments = ListArguments.Read(field, target, selection.Context);
        var below = new NodeSelection(target, selection.Context);
        var each = below.Select(field.Selections!);
        var links = new SelectedItem.Links(path, arguments.Within(target), arguments.Order, arguments.Page with { WithHasMore = !arguments.IsLengthGiven }, below.Build(), false);
        return new Writer(field, selection.Ask(links), each, arguments.IsLengthGiven);
    }

    private sealed class Writer(SelectedField field, int item, ObjectWriter each, bool isLengthGiven) : FieldWriter(field)
    {
        public override bool CanFail => each.CanFail;

        public override bool DependsOnPlace => !isLengthGiven || each.DependsOnPlace;

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            var list = node.Fields[item] as ResultList;
            answer.Path.Enter(ResponseName);
            NodeListWriter.Write(list?.Nodes ?? [], each, answer);
            if (list is { HasMore: true } && !isLengthGiven)
            {
                answer.NoteTruncated();
            }

            answer.Path.Leave();
        }

        public override bool Complete(ResultNode node, Completion completion)
        {
            completion.Path.Enter(ResponseName);
            var isWhole = NodeListWriter.Complete((node.Fields[item] as ResultList)?.Nodes ?? [], each, completion);
            completion.Path.Leave();
            return isWhole;
        }
    }
}
