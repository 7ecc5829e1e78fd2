using System.Collections.Immutable;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Where;

/// <summary>The operators on literal values: <c>eq ne in notIn lt lte gt gte contains startsWith endsWith isNull</c>.</summary>
/// <param name="values">The values that are asked.</param>
/// <param name="kind">Their kind.</param>
/// <param name="scale">Decimal digits that are kept.</param>
internal sealed class ValueConditions(ValueExpression values, ScalarKind kind, int scale)
{
    /// <summary>Modifier: compare without regard to case.</summary>
    public const string IgnoreCase = "ignoreCase";

    /// <summary>Modifier: only texts in one of these languages count.</summary>
    public const string Languages = "lang";

    private const string IsNull = "isNull";

    /// <summary>The values that are asked.</summary>
    public ValueExpression Values { get; } = values;

    /// <summary>All the operators given hold for a single value.</summary>
    public Filter Compile(object operators, InputPath path)
    {
        var entries = WhereCompiler.Entries(operators, path).ToList();
        var modifiers = ModifiersOf(entries);
        return Filters.And(entries.Where(IsOperator).Select(entry => Compile(entry.Key, entry.Value, modifiers, path.Then(entry.Key))));
    }

    /// <summary>Some value of a list meets all the operators given; of none, any value does.</summary>
    public Filter CompileSome(object operators, InputPath path)
    {
        var entries = WhereCompiler.Entries(operators, path).ToList();
        var modifiers = ModifiersOf(entries);
        if (entries.Exists(IsAbsence))
        {
            return Filter.False;
        }

        return TestsOf(entries, modifiers, path) switch
        {
            [] => Present(modifiers),
            [{ IsNegated: false } only] => new Filter.Value(Values, only.Comparison, only.Operands, only.IgnoreCase, only.Languages),
            var tests => new Filter.SomeValue(Values, tests),
        };
    }

    /// <summary>Every value of a list meets the operators given; true for an empty list.</summary>
    public Filter CompileEvery(object operators, InputPath path)
    {
        var entries = WhereCompiler.Entries(operators, path).ToList();
        var modifiers = ModifiersOf(entries);
        var exceptions = TestsOf(entries, modifiers, path).Select(test => (Filter)new Filter.SomeValue(Values, [test with { IsNegated = !test.IsNegated }]));
        return Filters.And(exceptions.Select(Filters.Not).Concat(entries.Exists(IsAbsence) ? [Filters.Not(Present(modifiers))] : []));
    }

    // What is in a list is there: "absent" holds for none of it.
    private static bool IsAbsence(KeyValuePair<string, object> entry) => entry is { Key: IsNull, Value: true };

    private ImmutableArray<ValueTest> TestsOf(IEnumerable<KeyValuePair<string, object>> entries, Modifiers modifiers, InputPath path) =>
        [.. entries.Where(entry => IsOperator(entry) && entry.Key != IsNull).Select(entry => TestOf(entry.Key, entry.Value, modifiers, path.Then(entry.Key)))];

    private ValueTest TestOf(string name, object value, Modifiers modifiers, InputPath path)
    {
        var (comparison, isNegated) = name switch
        {
            "ne" => (Comparison.Equal, true),
            "notIn" => (Comparison.In, true),
            "in" => (Comparison.In, false),
            _ => (ComparisonOf(name), false),
        };
        var operands = comparison == Comparison.In ? WhereCompiler.Items(value, path) : [value];
        return new ValueTest(comparison, [.. operands.Select(operand => Stored(operand, path))], modifiers.IgnoreCase, modifiers.Languages, isNegated);
    }

    private static bool IsOperator(KeyValuePair<string, object> entry) => entry.Key is not (IgnoreCase or Languages);

    private static Modifiers ModifiersOf(List<KeyValuePair<string, object>> entries)
    {
        var ignoreCase = entries.Exists(entry => entry is { Key: IgnoreCase, Value: true });
        var languages = entries.Find(entry => entry.Key == Languages).Value as IReadOnlyList<object?>;
        return new Modifiers(ignoreCase, languages is null ? [] : [.. languages.OfType<string>()]);
    }

    private Filter Compile(string name, object value, Modifiers modifiers, InputPath path)
    {
        if (name == IsNull)
        {
            return value is true ? Filters.Not(Present(modifiers)) : Present(modifiers);
        }

        var test = TestOf(name, value, modifiers, path);
        var meets = test.Operands.IsEmpty ? Filter.False : new Filter.Value(Values, test.Comparison, test.Operands, test.IgnoreCase, test.Languages);
        return test.IsNegated ? Filters.Not(meets) : meets;
    }

    private Filter Present(Modifiers modifiers) => modifiers.Languages.IsEmpty
        ? new Filter.HasValue(Values)
        : new Filter.Value(Values, Comparison.Contains, [StoredValue.OfString("")], false, modifiers.Languages);

    private StoredValue Stored(object operand, InputPath path)
    {
        try
        {
            return ScalarMapping.ToStored(operand, kind, scale);
        }
        catch (FormatException invalid)
        {
            throw path.Refuse(invalid.Message);
        }
    }

    private static Comparison ComparisonOf(string name) => name switch
    {
        "eq" => Comparison.Equal,
        "lt" => Comparison.Less,
        "lte" => Comparison.LessOrEqual,
        "gt" => Comparison.Greater,
        "gte" => Comparison.GreaterOrEqual,
        "contains" => Comparison.Contains,
        "startsWith" => Comparison.StartsWith,
        "endsWith" => Comparison.EndsWith,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such operator."),
    };

    private sealed record Modifiers(bool IgnoreCase, ImmutableArray<string> Languages);
}
