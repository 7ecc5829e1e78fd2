using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>The nodes that a property leads to, page by page: <c>loansConnection(where, orderBy, first, after)</c>.</summary>
internal sealed class ConnectionField(PathExpression path, GraphType target) : FieldModel
{
    private static readonly ResultList Nothing = new([], false, 0);

    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var arguments = ListArguments.Read(field, target, selection.Context);
        var below = new NodeSelection(target, selection.Context);
        var connection = new ConnectionPlan(field, arguments, below);
        var links = new SelectedItem.Links(path, arguments.Within(target), arguments.Order, connection.Page, below.Build(connection.ShowsCursors), connection.CountsTotal);
        return new Writer(field, selection.Ask(links), connection);
    }

    private sealed class Writer(SelectedField field, int item, ConnectionPlan connection) : FieldWriter(field)
    {
        public override bool CanFail => connection.CanFail;

        public override bool DependsOnPlace => connection.DependsOnPlace;

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            answer.Path.Enter(ResponseName);
            connection.Write(node.Fields[item] as ResultList ?? Nothing, answer);
            answer.Path.Leave();
        }

        public override bool Complete(ResultNode node, Completion completion)
        {
            completion.Path.Enter(ResponseName);
            var isWhole = connection.Complete(node.Fields[item] as ResultList ?? Nothing, completion);
            completion.Path.Leave();
            return isWhole;
        }
    }
}
