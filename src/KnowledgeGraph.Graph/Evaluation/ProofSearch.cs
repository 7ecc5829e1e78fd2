using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>
/// Finds, for an answer, one proof: of several the one over asserted edges first, then the one over the nodes with the least IRIs. The
/// same graph always gives the same proof.
/// </summary>
internal sealed class ProofSearch(GraphEvaluation evaluation)
{
    private IGraphView View => evaluation.View;

    /// <summary>A proof for each node that the path leads to, ordered by IRI.</summary>
    public Explanation[] ExplainPath(NodeId start, SelectedItem.ExplainPath item)
    {
        var proofs = new List<Explanation>();
        foreach (var end in Ordered(evaluation.Follow(start, item.Path)))
        {
            if (item.ValueIri is null || item.ValueIri == View.IriOf(end) || View.AliasesOf(end).Contains(item.ValueIri))
            {
                proofs.AddRange(ProveProperty(start, item, end));
            }
        }

        return [.. proofs];
    }

    /// <summary>A proof for each class of the node, in the given order.</summary>
    public Explanation[] ExplainClasses(NodeId node, SelectedItem.ExplainClasses item)
    {
        var proofs = new List<Explanation>();
        foreach (var candidate in item.Candidates.Where(c => item.ClassIri is null || c.Class == item.ClassIri))
        {
            if (evaluation.Meets(node, candidate.Members))
            {
                var proof = new Proof(candidate.Class);
                ProveFilter(node, candidate.Members, proof, candidate.Class);
                proofs.AddRange(proof.Finish(new Statement(View.IriOf(node), RdfTerms.Type.Value, candidate.Class, null)));
            }
        }

        return [.. proofs];
    }

    private IEnumerable<Explanation> ProveProperty(NodeId start, SelectedItem.ExplainPath item, NodeId end)
    {
        var proof = new Proof(View.IriOf(end));
        ProvePath(start, item.Path, end, proof);
        return proof.Finish(new Statement(View.IriOf(start), item.Property, View.IriOf(end), null));
    }

    // True if the path leads from start to end; the proof then holds why.
    private bool ProvePath(NodeId start, PathExpression path, NodeId end, Proof proof) => path switch
    {
        PathExpression.Edge edge => ProveEdge(start, edge, end, proof),
        PathExpression.Sequence sequence => ProveSequence(start, sequence.Steps, end, proof),
        PathExpression.Union union => union.Branches.OrderBy(b => b is PathExpression.Edge ? 0 : 1).Any(b => ProvePath(start, b, end, proof)),
        PathExpression.Closure closure => ProveClosure(start, closure.Step, end, proof),
        PathExpression.Test test => start == end && evaluation.Meets(start, test.Condition) && ProveTest(start, test, proof),
        PathExpression.NotSelf notSelf => start != end && ProvePath(start, notSelf.Path, end, proof),
        PathExpression.Choice => evaluation.Follow(start, path).Contains(end),
        PathExpression.Inferred inferred => ProveInferred(start, inferred, end, proof),
        _ => false,
    };

    private bool ProveEdge(NodeId start, PathExpression.Edge edge, NodeId end, Proof proof)
    {
        var (from, to) = edge.Inverse ? (end, start) : (start, end);
        if (!View.HasEdge(from, edge.Predicate, to))
        {
            return false;
        }

        var record = View.EdgesFrom(from).First(e => e.Predicate == edge.Predicate && e.To == to);
        proof.Premise(new Statement(
            record.AssertedFrom ?? View.IriOf(from), View.Symbols.NameOf(edge.Predicate), record.AssertedTo ?? View.IriOf(to), record.Commit));
        return true;
    }

    private bool ProveSequence(NodeId start, ImmutableArray<PathExpression> steps, NodeId end, Proof proof)
    {
        if (steps.Length == 1)
        {
            return ProvePath(start, steps[0], end, proof);
        }

        var rest = new PathExpression.Sequence(steps[1..]);
        foreach (var middle in Ordered(evaluation.Follow(start, steps[0])))
        {
            if (evaluation.Follow(middle, rest).Contains(end))
            {
                return ProvePath(start, steps[0], middle, proof) && ProveSequence(middle, rest.Steps, end, proof);
            }
        }

        return false;
    }

    // Breadth first, nodes of one distance by IRI: the shortest way, and of several the one with the least IRIs.
    private bool ProveClosure(NodeId start, PathExpression step, NodeId end, Proof proof)
    {
        var cameFrom = new Dictionary<NodeId, NodeId>();
        var pending = new Queue<NodeId>([start]);
        while (pending.TryDequeue(out var node) && !cameFrom.ContainsKey(end))
        {
            foreach (var next in Ordered(evaluation.Follow(node, step)))
            {
                if (cameFrom.TryAdd(next, node))
                {
                    pending.Enqueue(next);
                }
            }
        }

        if (!cameFrom.ContainsKey(end))
        {
            return false;
        }

        var way = new Stack<NodeId>([end]);
        do
        {
            way.Push(cameFrom[way.Peek()]);
        }
        while (way.Peek() != start);

        var at = way.Pop();
        while (way.TryPop(out var next))
        {
            ProvePath(at, step, next, proof);
            at = next;
        }

        return true;
    }

    private bool ProveInferred(NodeId start, PathExpression.Inferred inferred, NodeId end, Proof proof)
    {
        var (from, to) = inferred.Inverse ? (end, start) : (start, end);
        var conclusion = new Statement(View.IriOf(from), inferred.Property, View.IriOf(to), null);
        var inner = proof.Open(inferred.Rule, conclusion);
        if (!ProvePath(start, inferred.Path, end, inner))
        {
            proof.Drop(inner);
            return false;
        }

        return true;
    }

    private bool ProveTest(NodeId node, PathExpression.Test test, Proof proof)
    {
        if (test.Words is { } words)
        {
            proof.Premise(new Statement(View.IriOf(node), Kg.Condition.Value, words, null));
        }

        foreach (var valid in ValidNowIn(test.Condition).Where(v => evaluation.Meets(node, v)).Take(1))
        {
            var inner = proof.Open("kg-valid-now", new Statement(View.IriOf(node), Kg.ValidNow.Value, "true", null));
            foreach (var bound in new[] { valid.From, valid.Until })
            {
                foreach (var value in View.ValuesOf(node).Where(v => v.Predicate == bound))
                {
                    inner.Premise(new Statement(View.IriOf(node), View.Symbols.NameOf(bound), ValueCodec.Display(value.Value), value.Commit));
                }
            }
        }

        return true;
    }

    private static IEnumerable<Filter.ValidNow> ValidNowIn(Filter filter) => filter switch
    {
        Filter.ValidNow valid => [valid],
        Filter.And and => and.Operands.SelectMany(ValidNowIn),
        Filter.Or or => or.Operands.SelectMany(ValidNowIn),
        Filter.Condition condition => ValidNowIn(condition.Operand),
        _ => [],
    };

    private void ProveFilter(NodeId node, Filter filter, Proof proof, string @class)
    {
        switch (filter)
        {
            case Filter.Inferred inferred:
                var inner = proof.Open(inferred.Rule, new Statement(View.IriOf(node), RdfTerms.Type.Value, inferred.Class, null));
                ProveFilter(node, inferred.Operand, inner, inferred.Class);
                break;
            case Filter.And and:
                foreach (var operand in and.Operands)
                {
                    ProveFilter(node, operand, proof, @class);
                }

                break;
            case Filter.Or or:
                ProveFilter(node, or.Operands.First(o => evaluation.Meets(node, o)), proof, @class);
                break;
            case Filter.HasType type:
                ProveType(node, type, proof);
                break;
            case Filter.Some some:
                ProveSome(node, some, proof, @class);
                break;
            case Filter.Value value:
                ProveValue(node, value.Of, v => ValueComparison.Meets(v, value), proof);
                break;
            case Filter.HasValue has:
                ProveValue(node, has.Of, _ => true, proof);
                break;
        }
    }

    private void ProveType(NodeId node, Filter.HasType type, Proof proof)
    {
        var types = new List<Symbol>();
        View.TypesOf(node, types);
        var asserted = types.Where(type.Classes.Contains).Select(View.Symbols.NameOf).Min(CodePointOrder.Instance)!;
        proof.Premise(new Statement(View.IriOf(node), RdfTerms.Type.Value, asserted, View.CommitOf(node)));
    }

    private void ProveValue(NodeId node, ValueExpression values, Predicate<StoredValue> meets, Proof proof)
    {
        if (values is ValueExpression.Stored stored
            && View.ValuesOf(node).Where(v => stored.Predicates.Contains(v.Predicate) && meets(v.Value))
                .OrderBy(v => v.Value, StoredValueOrder.Instance).Select(v => (ValueRecord?)v).FirstOrDefault() is { } record)
        {
            proof.Premise(new Statement(
                record.AssertedOf ?? View.IriOf(node), View.Symbols.NameOf(record.Predicate), ValueCodec.Display(record.Value), record.Commit));
        }
    }

    private void ProveSome(NodeId node, Filter.Some some, Proof proof, string @class)
    {
        var end = Ordered(evaluation.Follow(node, some.Path)).First(n => evaluation.Meets(n, some.Of));
        ProvePath(node, some.Path, end, proof);
        ProveFilter(end, some.Of, proof, @class);
    }

    private IEnumerable<NodeId> Ordered(IReadOnlyList<NodeId> nodes) =>
        nodes.Count < 2 ? nodes : nodes.OrderBy(View.IriOf, CodePointOrder.Instance);
}
