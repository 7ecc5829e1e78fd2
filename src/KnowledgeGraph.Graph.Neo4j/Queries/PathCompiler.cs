using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Turns paths into clauses that bind their end. Each step is a <c>MATCH</c> of its own, since one <c>MATCH</c> never takes an edge twice and a path
/// may; branches are a <c>UNION</c>, which gives each end once.
/// </summary>
internal sealed class PathCompiler(CompilationContext context)
{
    /// <summary>False if nothing is stored that the path could lead over.</summary>
    public bool CanLead(PathExpression path) => path switch
    {
        PathExpression.Edge edge => context.Names.TypeOf(edge.Predicate) is not null,
        PathExpression.Sequence sequence => sequence.Steps.All(CanLead),
        PathExpression.Union union => union.Branches.Any(CanLead),
        PathExpression.Closure closure => CanLead(closure.Step),
        PathExpression.NotSelf notSelf => CanLead(notSelf.Path),
        PathExpression.Choice choice => !choice.Cases.IsEmpty,
        PathExpression.Inferred inferred => CanLead(inferred.Path),
        _ => true,
    };

    /// <summary>Binds <paramref name="to"/> to what the path leads to from <paramref name="from"/>; the path can lead somewhere.</summary>
    /// <returns>True if an end may come more than once.</returns>
    public bool Walk(Clauses clauses, string from, PathExpression path, string to)
    {
        switch (path)
        {
            case PathExpression.Edge edge:
                clauses.Match(Pattern(from, [edge], to)).Where(IsVisible(to));
                return false;
            case PathExpression.Sequence sequence:
                return WalkSequence(clauses, from, sequence.Steps, to);
            case PathExpression.Union union:
                return WalkUnion(clauses, from, union, to);
            case PathExpression.Closure closure:
                WalkClosure(clauses, from, closure, to);
                return false;
            case PathExpression.Test test:
                clauses.With($"*, {from} AS {to}").Where(context.Filters.Compile(from, test.Condition));
                return false;
            case PathExpression.NotSelf notSelf:
                var mayRepeat = Walk(clauses, from, notSelf.Path, to);
                clauses.Where($"{to} <> {from}");
                return mayRepeat;
            case PathExpression.Choice choice:
                clauses.Then(Choice(from, choice, to));
                return false;
            case PathExpression.Inferred inferred:
                return Walk(clauses, from, inferred.Path, to);
            default:
                throw new NotSupportedException($"A path of kind {path.GetType().Name} has no form in Cypher.");
        }
    }

    /// <summary>As <see cref="Walk"/>, each end once.</summary>
    /// <param name="clauses">What follows after the clauses so far.</param>
    /// <param name="from">Where the path starts.</param>
    /// <param name="path">The path.</param>
    /// <param name="to">Where it ends; nothing else that is bound by the clauses is kept.</param>
    public void WalkOnce(Clauses clauses, string from, PathExpression path, string to)
    {
        if (Walk(clauses, from, path, to))
        {
            clauses.With($"DISTINCT {to}");
        }
    }

    private bool WalkSequence(Clauses clauses, string from, ImmutableArray<PathExpression> steps, string to)
    {
        var (at, mayRepeat) = (from, false);
        var lastMove = LastMoveOf(steps);
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i] is PathExpression.Test test)
            {
                clauses.Where(context.Filters.Compile(at, test.Condition));
                continue;
            }

            var next = i == lastMove ? to : context.NewVariable();
            mayRepeat |= Walk(clauses, at, steps[i], next) || at != from;
            at = next;
        }

        if (lastMove < 0)
        {
            clauses.With($"*, {from} AS {to}");
        }

        return mayRepeat;
    }

    private static int LastMoveOf(ImmutableArray<PathExpression> steps)
    {
        var last = steps.Length - 1;
        while (last >= 0 && steps[last] is PathExpression.Test)
        {
            last--;
        }

        return last;
    }

    private bool WalkUnion(Clauses clauses, string from, PathExpression.Union union, string to)
    {
        var branches = union.Branches.SelectMany(Flatten).Where(CanLead).Distinct().ToList();
        if (branches.Count == 1)
        {
            return Walk(clauses, from, branches[0], to);
        }

        if (branches.TrueForAll(b => b is PathExpression.Edge edge && edge.Inverse == ((PathExpression.Edge)branches[0]).Inverse))
        {
            clauses.Match(Pattern(from, branches.Cast<PathExpression.Edge>(), to)).Where(IsVisible(to));
            return true;
        }

        var bodies = branches.Select(branch =>
        {
            var body = new Clauses();
            Walk(body, from, branch, to);
            return $"{body} RETURN {to}";
        });
        clauses.Then($"CALL ({from}) {{ {string.Join(" UNION ", bodies)} }}");
        return false;
    }

    private static IEnumerable<PathExpression> Flatten(PathExpression path) => path switch
    {
        PathExpression.Union union => union.Branches.SelectMany(Flatten),
        PathExpression.Inferred inferred => Flatten(inferred.Path),
        _ => [path],
    };

    private void WalkClosure(Clauses clauses, string from, PathExpression.Closure closure, string to)
    {
        var edges = Flatten(closure.Step).Where(CanLead).Select(step => step as PathExpression.Edge ?? throw new NotSupportedException(
            $"A closure over a path of kind {step.GetType().Name} has no form in Cypher.")).Distinct().ToList();
        clauses.Then(edges.TrueForAll(e => e.Inverse == edges[0].Inverse)
            ? $"CALL ({from}) {{ MATCH {Repeated(from, edges, to)} RETURN DISTINCT {to} }}"
            : $"CALL ({from}) {{ MATCH {RepeatedBothWays(from, edges, to)} WITH DISTINCT {to} WHERE {to} <> {from} RETURN {to} "
                + $"UNION WITH {from} AS {to} WHERE {LeadsBack(from, edges)} RETURN {to} }}");
    }

    private string Repeated(string from, List<PathExpression.Edge> edges, string to)
    {
        var (a, b) = (context.NewVariable(), context.NewVariable());
        var visible = IsVisible(b);
        return visible == CypherLogic.True ? Pattern(from, edges, to, "+") : $"({from}) ({Pattern(a, edges, b)} WHERE {visible})+ ({to})";
    }

    private string RepeatedBothWays(string from, List<PathExpression.Edge> edges, string to)
    {
        var (a, r, b) = (context.NewVariable(), context.NewVariable(), context.NewVariable());
        var ways = CypherLogic.Or(edges.GroupBy(e => e.Inverse).Select(way =>
            $"(startNode({r}) = {(way.Key ? b : a)} AND ({string.Join(" OR ", TypesOf(way).Select(t => $"{r}:{t}"))}))"));
        return $"({from}) (({a})-[{r}:{string.Join('|', TypesOf(edges))}]-({b}) WHERE {CypherLogic.And([ways, IsVisible(b)])})+ ({to})";
    }

    // A search both ways can't be trusted with its start: Neo4j 5.26.30 tells of starts that aren't reached, and it never goes back over the edge that
    // it came by, which a path may. So the start is asked about by a first step and the rest of the way.
    private string LeadsBack(string from, List<PathExpression.Edge> edges)
    {
        var (first, end) = (context.NewVariable(), context.NewVariable());
        var clauses = new Clauses();
        WalkUnion(clauses, from, new PathExpression.Union([.. edges]), first);
        var rest = $"CALL ({first}) {{ MATCH {RepeatedBothWays(first, edges, end)} RETURN DISTINCT {end} }} WITH {end} WHERE {end} = {from} RETURN 1";
        return $"EXISTS {{ {clauses.Where($"({first} = {from} OR EXISTS {{ {rest} }})")} RETURN 1 }}";
    }

    private string Pattern(string from, IEnumerable<PathExpression.Edge> edges, string to, string times = "")
    {
        var inverse = edges.First().Inverse;
        return $"({from}){(inverse ? "<" : "")}-[:{string.Join('|', TypesOf(edges))}]-{(inverse ? "" : ">")}{times}({to})";
    }

    private IEnumerable<string> TypesOf(IEnumerable<PathExpression.Edge> edges) =>
        edges.Select(e => context.Names.TypeOf(e.Predicate)!).Distinct().Order(StringComparer.Ordinal).Select(CypherNames.Quote);

    private string Choice(string from, PathExpression.Choice choice, string to)
    {
        var iri = context.NewVariable();
        var cases = choice.Cases.Select(c => $"WHEN {context.Filters.Compile(from, c.Condition)} THEN {context.Parameters.Add(c.Iri)}");
        return $"CALL ({from}) {{ WITH {from}, CASE {string.Join(' ', cases)} END AS {iri} CALL ({iri}) {{ {NodeOf(iri, to)} }} RETURN {to} }}";
    }

    /// <summary>Binds the node of an IRI or alias.</summary>
    public static string NodeOf(string iri, string to) =>
        $"MATCH ({to}:Entity {{iri: {iri}}}) RETURN {to} UNION MATCH (:Alias {{iri: {iri}}})-[:ALIAS_OF]->({to}:Entity) RETURN {to}";

    private string IsVisible(string variable) => context.HiddenBy is null ? CypherLogic.True : context.Windows.IsVisible(variable);
}
