using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns tests of literal values into conditions on the sources that the values come from.</summary>
internal sealed class ValueTestCompiler(CypherParameters parameters)
{
    /// <summary>True if some value of the source passes all the tests; true or false, never null.</summary>
    public string SomePasses(ValueSource source, ImmutableArray<ValueTest> tests)
    {
        if (tests.Any(t => !IsIn(source.Language, t.Languages)))
        {
            return CypherLogic.False;
        }

        var needsTwin = tests.Any(t => NeedsTwin(source, t));
        return source.IsList ? SomeInList(source, tests, needsTwin)
            : CypherLogic.And([$"{source.Expression} IS NOT NULL", .. tests.Select(t => One(source, t, new Place(source.Expression, source.Folded, source.SortKey)))]);
    }

    // Twins lie at the same place in a list of their own.
    private string SomeInList(ValueSource source, ImmutableArray<ValueTest> tests, bool needsTwin)
    {
        if (needsTwin)
        {
            var place = new Place($"{source.AsList}[i]", At(source.Folded), At(source.SortKey));
            return $"any(i IN range(0, size({source.AsList}) - 1) WHERE {CypherLogic.And(tests.Select(t => One(source, t, place)))})";
        }

        var condition = CypherLogic.And(tests.Select(t => One(source, t, new Place("x", null, null))));
        return condition switch
        {
            CypherLogic.True => $"{source.Expression} IS NOT NULL",
            CypherLogic.False => CypherLogic.False,
            _ => $"any(x IN {source.AsList} WHERE {condition})",
        };
    }

    private static string? At(string? list) => list is null ? null : $"{ValueSource.ListOf(list)}[i]";

    private string One(ValueSource source, ValueTest test, Place place)
    {
        var comparable = test with { Operands = [.. test.Operands.Where(o => AreComparable(source, o))] };
        var meets = test.Comparison is Comparison.Equal or Comparison.In
            ? Equal(source, comparable, place)
            : CypherLogic.Or(comparable.Operands.Select(o => source.IsText ? Text(source, test, o.Text, place) : Ordered(source, test.Comparison, o, place)));
        return test.IsNegated ? CypherLogic.Not(meets) : meets;
    }

    // A number is neither equal to a text nor before or after it.
    private static bool AreComparable(ValueSource source, StoredValue operand) =>
        source.IsText ? operand.Kind.IsText() : operand.Kind == source.Kind;

    private string Equal(ValueSource source, ValueTest test, Place place)
    {
        if (source.IsText && test.IgnoreCase)
        {
            return In(Folded(source, place), [.. test.Operands.Select(o => (object)CaseFolding.Fold(o.Text))]);
        }

        return In(place.Plain, [.. test.Operands.Select(o => source.IsText ? o.Text : ColumnOperand.Equal(source, o)).OfType<object>()]);
    }

    private string In(string value, IReadOnlyList<object> operands) => operands.Count switch
    {
        0 => CypherLogic.False,
        1 => $"{value} = {parameters.Add(operands[0])}",
        _ => $"{value} IN {parameters.Add(operands)}",
    };

    private string Text(ValueSource source, ValueTest test, string operand, Place place)
    {
        if (OperatorOf(test.Comparison) is { } comparison)
        {
            return InOrder(place.Plain, place.SortKey, comparison, operand);
        }

        var (value, text) = test.IgnoreCase ? (Folded(source, place), CaseFolding.Fold(operand)) : (place.Plain, operand);
        return $"{value} {WordOf(test.Comparison)} {parameters.Add(text)}";
    }

    /// <summary>A stored text against an operand, by code points.</summary>
    public string InOrder(string value, string? sortKey, string comparison, string operand)
    {
        var plain = $"{value} {comparison} {parameters.Add(operand)}";
        return CodePointKey.IsNeededFor(operand) && sortKey is not null
            ? $"CASE WHEN coalesce({sortKey}, '') = '' THEN {plain} ELSE {sortKey} {comparison} {parameters.Add(CodePointKey.Of(operand))} END"
            : plain;
    }

    private string Ordered(ValueSource source, Comparison comparison, StoredValue operand, Place place)
    {
        if (OperatorOf(comparison) is not { } sign)
        {
            // Values of these kinds have the empty text, and so has the operand.
            return CypherLogic.True;
        }

        var bound = ColumnOperand.Ordered(source, sign, operand);
        return bound.Constant ?? $"{place.Plain} {bound.Sign} {parameters.Add(bound.Value!)}";
    }

    private static bool NeedsTwin(ValueSource source, ValueTest test) =>
        source.IsText && (test.IgnoreCase || test.Operands.Any(o => OperatorOf(test.Comparison) is not null && CodePointKey.IsNeededFor(o.Text)));

    private static bool IsIn(string? language, ImmutableArray<string> languages) =>
        languages.IsDefaultOrEmpty || languages.Contains(language ?? "", StringComparer.OrdinalIgnoreCase);

    private static string Folded(ValueSource source, Place place) => place.Folded ?? throw new GraphQueryException(
        "BAD_INPUT",
        $"`ignoreCase` needs folded texts, and `{source.Column?.Name ?? ValueSources.Iri}` has none in this database: declare the property kg:indexed \"text\".");

    private static string? OperatorOf(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => null,
    };

    private static string WordOf(Comparison comparison) => comparison switch
    {
        Comparison.Contains => "CONTAINS",
        Comparison.StartsWith => "STARTS WITH",
        _ => "ENDS WITH",
    };

    /// <summary>How one value, and its twins, are named in a condition.</summary>
    private readonly record struct Place(string Plain, string? Folded, string? SortKey);
}
