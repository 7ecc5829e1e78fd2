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

    /// <summary>The values that are asked.</summary>
    public ValueExpression Values { get; } = values;

    /// <summary>All the operators given hold for a single value.</summary>
    public Filter Compile(object operators, InputPath path)
    {
        var entries = WhereCompiler.Entries(operators, path).ToList();
        var modifiers = ModifiersOf(entries);
        return Filters.And(entries.Where(IsOperator).Select(entry => Compile(entry.Key, entry.Value, modifiers, path.Then(entry.Key))));
    }

    /// <summary>Some value of a list meets the one operator that is given.</summary>
    public Filter CompileSome(object operators, InputPath path)
    {
        var entries = WhereCompiler.Entries(operators, path).ToList();
        var modifiers = ModifiersOf(entries);
        return entries.Where(IsOperator).ToList() switch
        {
            [] => new Filter.HasValue(Values),
            [var (name, value)] => SomeValue(name, value, modifiers, path.Then(name)),
            _ => throw path.Refuse("give one operator here; several would have to hold for the same value of the list, which can't be asked."),
        };
    }

    /// <summary>Every value of a list meets the operators that are given; true for an empty list.</summary>
    public Filter CompileEvery(object operators, InputPath path)
    {
        var entries = WhereCompiler.Entries(operators, path).ToList();
        var modifiers = ModifiersOf(entries);
        return Filters.And(entries.Where(IsOperator).Select(entry => Filters.Not(SomeOther(entry.Key, entry.Value, modifiers, path.Then(entry.Key)))));
    }

    private static bool IsOperator(KeyValuePair<string, object> entry) => entry.Key is not (IgnoreCase or Languages);

    private static Modifiers ModifiersOf(List<KeyValuePair<string, object>> entries)
    {
        var ignoreCase = entries.Exists(entry => entry is { Key: IgnoreCase, Value: true });
        var languages = entries.Find(entry => entry.Key == Languages).Value as IReadOnlyList<object?>;
        return new Modifiers(ignoreCase, languages is null ? [] : [.. languages.OfType<string>()]);
    }

    private Filter Compile(string name, object value, Modifiers modifiers, InputPath path) => name switch
    {
        "isNull" => value is true ? Filters.Not(Present(modifiers)) : Present(modifiers),
        "ne" => Filters.Not(Test(Comparison.Equal, [value], modifiers, path)),
        "notIn" => Filters.Not(Test(Comparison.In, WhereCompiler.Items(value, path), modifiers, path)),
        "in" => Test(Comparison.In, WhereCompiler.Items(value, path), modifiers, path),
        _ => Test(ComparisonOf(name), [value], modifiers, path),
    };

    // "Not equal" within a list is "less or greater": a value that differs from the operand.
    private Filter SomeValue(string name, object value, Modifiers modifiers, InputPath path) => name switch
    {
        "ne" when !modifiers.IgnoreCase => Different(value, modifiers, path),
        "ne" or "notIn" => throw path.Refuse("can't be asked of some value of a list; ask `none: { in: [..] }`, or `every`."),
        _ => Compile(name, value, modifiers, path),
    };

    // A value that fails the operator.
    private Filter SomeOther(string name, object value, Modifiers modifiers, InputPath path) => name switch
    {
        "eq" when !modifiers.IgnoreCase => Different(value, modifiers, path),
        "ne" => Test(Comparison.Equal, [value], modifiers, path),
        "notIn" => Test(Comparison.In, WhereCompiler.Items(value, path), modifiers, path),
        "lt" => Test(Comparison.GreaterOrEqual, [value], modifiers, path),
        "lte" => Test(Comparison.Greater, [value], modifiers, path),
        "gt" => Test(Comparison.LessOrEqual, [value], modifiers, path),
        "gte" => Test(Comparison.Less, [value], modifiers, path),
        _ => throw path.Refuse("can't be asked of every value of a list; `every` takes eq, ne, notIn, lt, lte, gt and gte, without ignoreCase."),
    };

    private Filter Different(object value, Modifiers modifiers, InputPath path) => Filters.Or(
        [Test(Comparison.Less, [value], modifiers, path), Test(Comparison.Greater, [value], modifiers, path)]);

    private Filter Present(Modifiers modifiers) => modifiers.Languages.IsEmpty
        ? new Filter.HasValue(Values)
        : new Filter.Value(Values, Comparison.Contains, [StoredValue.OfString("")], false, modifiers.Languages);

    private Filter Test(Comparison comparison, IReadOnlyList<object> operands, Modifiers modifiers, InputPath path) => operands.Count == 0
        ? Filter.False
        : new Filter.Value(Values, comparison, [.. operands.Select(operand => Stored(operand, path))], modifiers.IgnoreCase, modifiers.Languages);

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
