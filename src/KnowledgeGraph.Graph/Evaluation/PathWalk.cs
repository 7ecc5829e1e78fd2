using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Walks path expressions with set semantics.</summary>
internal sealed class PathWalk(GraphEvaluation evaluation)
{
    /// <summary>Adds the nodes that the path leads to.</summary>
    public void Walk(NodeId start, PathExpression path, NodeSet into)
    {
        switch (path)
        {
            case PathExpression.Edge edge:
                WalkEdge(start, edge, into);
                break;
            case PathExpression.Sequence sequence:
                WalkSequence(start, sequence.Steps, into);
                break;
            case PathExpression.Union union:
                foreach (var branch in union.Branches)
                {
                    Walk(start, branch, into);
                }

                break;
            case PathExpression.Closure closure:
                WalkClosure(start, closure.Step, into);
                break;
            case PathExpression.Test test when evaluation.Meets(start, test.Condition):
                into.Add(start);
                break;
            case PathExpression.NotSelf notSelf:
                WalkWithoutSelf(start, notSelf.Path, into);
                break;
            case PathExpression.Choice choice:
                WalkChoice(start, choice, into);
                break;
            case PathExpression.Inferred inferred:
                Walk(start, inferred.Path, into);
                break;
        }
    }

    private void WalkEdge(NodeId start, PathExpression.Edge edge, NodeSet into)
    {
        var reached = evaluation.RentList();
        evaluation.View.Follow(start, edge.Predicate, edge.Inverse, reached);
        evaluation.Visit(reached.Count + 1);
        foreach (var node in reached)
        {
            if (!evaluation.IsHidden(node))
            {
                into.Add(node);
            }
        }

        evaluation.Return(reached);
    }

    private void WalkSequence(NodeId start, ImmutableArray<PathExpression> steps, NodeSet into)
    {
        if (steps.IsEmpty)
        {
            into.Add(start);
            return;
        }

        var from = evaluation.RentSet();
        from.Add(start);
        for (var i = 0; i < steps.Length; i++)
        {
            var isLast = i == steps.Length - 1;
            var to = isLast ? into : evaluation.RentSet();
            for (var n = 0; n < from.Count; n++)
            {
                Walk(from[n], steps[i], to);
            }

            evaluation.Return(from);
            from = to;
        }
    }

    private void WalkClosure(NodeId start, PathExpression step, NodeSet into)
    {
        var reached = evaluation.RentSet();
        Walk(start, step, reached);
        for (var i = 0; i < reached.Count; i++)
        {
            Walk(reached[i], step, reached);
        }

        for (var i = 0; i < reached.Count; i++)
        {
            into.Add(reached[i]);
        }

        evaluation.Return(reached);
    }

    private void WalkWithoutSelf(NodeId start, PathExpression path, NodeSet into)
    {
        var reached = evaluation.RentSet();
        Walk(start, path, reached);
        for (var i = 0; i < reached.Count; i++)
        {
            if (reached[i] != start)
            {
                into.Add(reached[i]);
            }
        }

        evaluation.Return(reached);
    }

    private void WalkChoice(NodeId start, PathExpression.Choice choice, NodeSet into)
    {
        foreach (var candidate in choice.Cases)
        {
            if (evaluation.Meets(start, candidate.Condition))
            {
                if (evaluation.View.TryFind(candidate.Iri, out var chosen))
                {
                    into.Add(chosen);
                }

                return;
            }
        }
    }
}
