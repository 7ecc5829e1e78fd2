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

    /// <summary>True if the path leads to a node that meets the filter; looks no further than to the first.</summary>
    public bool LeadsTo(NodeId start, PathExpression path, Filter filter)
    {
        var from = evaluation.RentSet();
        from.Add(start);
        if (path is PathExpression.Sequence { Steps: { Length: > 1 } steps })
        {
            for (var i = 0; i < steps.Length - 1; i++)
            {
                from = WalkStep(from, steps[i], evaluation.RentSet());
            }

            path = steps[^1];
        }

        var found = LeadsTo(from, path, filter);
        evaluation.Return(from);
        return found;
    }

    private bool LeadsTo(NodeSet from, PathExpression step, Filter filter)
    {
        var reached = evaluation.RentSet();
        var (found, tested) = (false, 0);
        for (var i = 0; i < from.Count && !found; i++)
        {
            Walk(from[i], step, reached);
            for (; tested < reached.Count && !found; tested++)
            {
                found = evaluation.Meets(reached[tested], filter);
            }
        }

        evaluation.Return(reached);
        return found;
    }

    private void WalkEdge(NodeId start, PathExpression.Edge edge, NodeSet into)
    {
        var reached = evaluation.RentList();
        evaluation.View.Follow(start, edge.Predicate, edge.Inverse, reached);
        evaluation.Visit(reached.Count + 1);
        var isFirst = into.Count == 0;
        foreach (var node in reached)
        {
            if (!evaluation.IsHidden(node))
            {
                Add(node, isFirst, into);
            }
        }

        evaluation.Return(reached);
    }

    // One edge leads to each node once, so the first one needs no comparing.
    private static void Add(NodeId node, bool isKnownToBeNew, NodeSet into)
    {
        if (isKnownToBeNew)
        {
            into.Append(node);
        }
        else
        {
            into.Add(node);
        }
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
        for (var i = 0; i < steps.Length - 1; i++)
        {
            from = WalkStep(from, steps[i], evaluation.RentSet());
        }

        WalkStep(from, steps[^1], into);
    }

    private NodeSet WalkStep(NodeSet from, PathExpression step, NodeSet into)
    {
        for (var i = 0; i < from.Count; i++)
        {
            Walk(from[i], step, into);
        }

        evaluation.Return(from);
        return into;
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
