using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns filters on a variable into conditions that are true or false, never null.</summary>
internal sealed class FilterCompiler(CompilationContext context)
{
    private readonly ValueTestCompiler _tests = new(context.Parameters);

    /// <summary>The condition under which the variable's node meets the filter.</summary>
    public string Compile(string variable, Filter filter) => filter switch
    {
        Filter.And and => CypherLogic.And(and.Operands.Select(o => Compile(variable, o))),
        Filter.Or or => CypherLogic.Or(or.Operands.Select(o => Compile(variable, o))),
        Filter.Not not => CypherLogic.Not(Compile(variable, not.Operand)),
        Filter.Inferred inferred => Compile(variable, inferred.Operand),
        Filter.HasType type => HasType(variable, type.Classes),
        Filter.IsOneOf one => IsOneOf(variable, one.Iris),
        Filter.Condition condition => Condition(variable, condition),
        Filter.Some some => Some(variable, some.Path, some.Of, isNegated: false),
        Filter.Every every => CypherLogic.Not(Some(variable, every.Path, every.Of, isNegated: true)),
        Filter.Count count => context.Windows.Count(variable, count),
        Filter.DistinctWeeks weeks => context.Windows.DistinctWeeks(variable, weeks),
        Filter.MinShare share => context.Windows.MinShare(variable, share),
        Filter.FollowedWithin followed => context.Windows.FollowedWithin(variable, followed),
        _ => OfValues(variable, filter),
    };

    /// <summary>The condition under which the variable's node has one of the classes.</summary>
    public string HasType(string variable, IEnumerable<Symbol> classes)
    {
        var labels = classes.Select(context.Names.LabelOf).OfType<string>().Order(StringComparer.Ordinal).Select(CypherNames.Quote).ToList();
        return labels.Count == 0 ? CypherLogic.False : $"{variable}:{string.Join('|', labels)}";
    }

    private string OfValues(string variable, Filter filter) => filter switch
    {
        Filter.Value value => SomeValue(variable, value.Of, [new ValueTest(value.Comparison, value.Operands, value.IgnoreCase, value.Languages, false)]),
        Filter.SomeValue some => SomeValue(variable, some.Of, some.Tests),
        Filter.HasValue has => CypherLogic.Or(context.Values.Of(variable, has.Of).Select(s => $"{s.Expression} IS NOT NULL")),
        Filter.ValueCount count => IsWithin(ValueCount(variable, count.Of), count.Min, count.Max),
        Filter.ValidNow valid => IsValidNow(variable, valid),
        Filter.NotAfterNow time => $"coalesce({context.Values.LeastTime(variable, time.Time)} <= {context.Now}, true)",
        _ => throw new NotSupportedException($"A filter of kind {filter.GetType().Name} has no form in Cypher."),
    };

    /// <summary>The condition that a number lies within bounds.</summary>
    public static string IsWithin(string number, int? min, int? max) => (min, max) switch
    {
        (null, null) => CypherLogic.True,
        ({ } least, null) => $"{number} >= {least}",
        (null, { } greatest) => $"{number} <= {greatest}",
        ({ } least, { } greatest) => $"{least} <= {number} <= {greatest}",
    };

    private string SomeValue(string variable, ValueExpression of, ImmutableArray<ValueTest> tests) =>
        CypherLogic.Or(context.Values.Of(variable, of).Select(source => _tests.SomePasses(source, tests)));

    // Equal values under several predicates count once; those of several kinds are never equal.
    private string ValueCount(string variable, ValueExpression of)
    {
        var counts = context.Values.Of(variable, of).GroupBy(s => (s.Kind, Language: s.Language?.ToUpperInvariant())).Select(kind =>
        {
            var sources = kind.ToList();
            return sources.Count > 1 ? $"COUNT {{ UNWIND {string.Join(" + ", sources.Select(s => InScale(s, sources.Max(o => o.Scale))))} AS x RETURN DISTINCT x }}"
                : sources[0].IsList ? $"size({sources[0].AsList})"
                : $"CASE WHEN {sources[0].Expression} IS NULL THEN 0 ELSE 1 END";
        }).ToList();
        return counts.Count == 0 ? "0" : $"({string.Join(" + ", counts)})";
    }

    private static string InScale(ValueSource source, int scale) =>
        source.Scale == scale ? source.AsList : $"[x IN {source.AsList} | x * {(long)Math.Pow(10, scale - source.Scale)}]";

    private string IsOneOf(string variable, IEnumerable<string> iris)
    {
        var list = iris.Order(StringComparer.Ordinal).ToArray();
        if (list.Length == 0)
        {
            return CypherLogic.False;
        }

        var wanted = context.Parameters.Add(list);
        return $"({variable}.iri IN {wanted} OR any(a IN coalesce({variable}.aliases, []) WHERE a IN {wanted}))";
    }

    private string IsValidNow(string variable, Filter.ValidNow filter)
    {
        var (from, until) = (context.Values.LeastTime(variable, filter.From), context.Values.LeastTime(variable, filter.Until));
        return $"(coalesce({from} <= {context.Now}, false) AND coalesce({context.Now} < {until}, true))";
    }

    private string Condition(string variable, Filter.Condition condition)
    {
        var before = context.HiddenBy;
        context.HiddenBy = condition.Times;
        var compiled = Compile(variable, condition.Operand);
        context.HiddenBy = before;
        return compiled;
    }

    private string Some(string variable, PathExpression path, Filter of, bool isNegated)
    {
        if (!context.Paths.CanLead(path))
        {
            return CypherLogic.False;
        }

        var (clauses, end) = (new Clauses(), context.NewVariable());
        context.Paths.Walk(clauses, variable, path, end);
        var condition = Compile(end, of);
        condition = isNegated ? CypherLogic.Not(condition) : condition;
        return condition == CypherLogic.False ? CypherLogic.False : $"EXISTS {{ {clauses.Where(condition)} RETURN 1 }}";
    }
}
