using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Clauses that walk from an anchor to the nodes of a list. Where a place on the way has many nodes (<see cref="StoreFacts.Many"/>), those that are
/// looked for are mostly so many that a page is filled sooner by looking at all in their order.
/// </summary>
internal sealed class AnchoredSearch(CompilationContext context)
{
    /// <summary>Binds each node that an anchor leads to, once.</summary>
    public Clauses All(Anchor anchor, string node)
    {
        var clauses = Start(anchor, out var at);
        foreach (var step in anchor.WayBack)
        {
            at = Step(clauses, step, at);
        }

        return clauses.With($"{at} AS {node}");
    }

    /// <summary>Binds each node that an anchor leads to, once; or, where many are on the way, those that <paramref name="others"/> binds.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="node">What they are bound to.</param>
    /// <param name="restricted">The condition that the nodes which the anchor leads to must meet, too.</param>
    /// <param name="others">The other search.</param>
    public Clauses AllOrOthers(Anchor anchor, string node, string restricted, Clauses others)
    {
        var (many, found) = (context.Parameters.Add(context.Facts.Many), new List<string> { context.NewVariable() });
        var start = Start(anchor, out var first);
        var clauses = new Clauses().Then($"CALL () {{ {start} RETURN collect({first}) AS {found[0]} }}");
        foreach (var move in MovesOf(anchor))
        {
            var (at, list) = (context.NewVariable(), context.NewVariable());
            var body = new Clauses().Then($"UNWIND {found[^1]} AS {at}");
            move.ForEach(step => at = Step(body, step, at));
            clauses.Then($"CALL ({found[^1]}) {{ {body} WITH {at} LIMIT {many} RETURN collect({at}) AS {list} }}");
            found.Add(list);
        }

        var areFew = CypherLogic.And(found.Skip(1).Select(list => $"size({list}) < {many}"));
        var anchored = new Clauses().With("*").Where(areFew).Then($"UNWIND {found[^1]} AS {node}").Where(restricted);
        return clauses.Then($"CALL ({string.Join(", ", found)}) {{ {anchored} RETURN {node} UNION "
            + $"{new Clauses().With("*").Where(CypherLogic.Not(areFew))} CALL () {{ {others} RETURN {node} }} RETURN {node} }}");
    }

    private Clauses Start(Anchor anchor, out string at)
    {
        var iri = context.NewVariable();
        at = context.NewVariable();
        return new Clauses()
            .Then($"UNWIND {context.Parameters.Add(anchor.Iris.ToArray())} AS {iri}")
            .Then($"CALL ({iri}) {{ {PathCompiler.NodeOf(iri, at)} }}")
            .With($"DISTINCT {at}");
    }

    // Nodes reached in several ways are walked on from once.
    private string Step(Clauses clauses, PathExpression step, string at)
    {
        if (step is PathExpression.Test test)
        {
            clauses.Where(context.Filters.Compile(at, test.Condition));
            return at;
        }

        var next = context.NewVariable();
        context.Paths.Walk(clauses, at, step, next);
        clauses.With($"DISTINCT {next}");
        return next;
    }

    // Each with the tests that follow it; those before the first go with the first.
    private static List<List<PathExpression>> MovesOf(Anchor anchor)
    {
        var moves = new List<List<PathExpression>> { new() };
        foreach (var step in anchor.WayBack)
        {
            if (step is not PathExpression.Test && moves[^1].Exists(s => s is not PathExpression.Test))
            {
                moves.Add([]);
            }

            moves[^1].Add(step);
        }

        return moves;
    }
}
