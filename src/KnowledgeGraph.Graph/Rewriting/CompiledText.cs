using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// Writes compiled paths and filters as text: equal text means equal meaning, over processes and ontology versions, and neither the order
/// of alternatives nor repetition matters. That is how a reload knows which rules changed.
/// </summary>
public sealed class CompiledText
{
    private readonly Symbols _symbols;

    private CompiledText(Symbols symbols) => _symbols = symbols;

    /// <summary>The text of a filter.</summary>
    public static string Of(Filter filter, Symbols symbols) => new CompiledText(symbols).Write(filter);

    /// <summary>The text of a path.</summary>
    public static string Of(PathExpression path, Symbols symbols) => new CompiledText(symbols).Write(path);

    private string Write(PathExpression path) => path switch
    {
        PathExpression.Edge edge => $"{(edge.Inverse ? "^" : "")}<{_symbols.NameOf(edge.Predicate)}>",
        PathExpression.Sequence sequence => Call("seq", sequence.Steps.Select(Write)),
        PathExpression.Union union => AnyOrder("alt", union.Branches.Select(Write)),
        PathExpression.Closure closure => Call("plus", Write(closure.Step)),
        PathExpression.Test test => Call("test", Write(test.Condition)),
        PathExpression.NotSelf notSelf => Call("notSelf", Write(notSelf.Path)),
        PathExpression.Choice choice => Call("choice", choice.Cases.Select(c => $"<{c.Iri}> if {Write(c.Condition)}")),
        PathExpression.Inferred inferred => Write(inferred.Path),
        _ => throw new NotSupportedException($"A path of kind {path.GetType().Name} has no text."),
    };

    private string Write(Filter filter) => filter switch
    {
        Filter.And and => AnyOrder("and", and.Operands.Select(Write)),
        Filter.Or or => AnyOrder("or", or.Operands.Select(Write)),
        Filter.Not not => Call("not", Write(not.Operand)),
        Filter.IsOneOf one => Call("is", one.Iris.Order(StringComparer.Ordinal).Select(i => $"<{i}>")),
        Filter.HasType type => Call("type", Names(type.Classes)),
        Filter.Value value => Write(value),
        Filter.SomeValue some => Call("someValue", [Write(some.Of), .. some.Tests.Select(Write).Order(StringComparer.Ordinal)]),
        Filter.HasValue has => Call("has", Write(has.Of)),
        Filter.ValueCount count => Call($"values{Bounds(count.Min, count.Max)}", Write(count.Of)),
        Filter.ValidNow valid => Call("validNow", Name(valid.From), Name(valid.Until)),
        Filter.NotAfterNow time => Call("notAfterNow", Name(time.Time)),
        Filter.Condition condition => Call("condition", [Write(condition.Operand), .. Names(condition.Times)]),
        Filter.Inferred inferred => Write(inferred.Operand),
        Filter.Some some => Call("some", Write(some.Path), Write(some.Of)),
        Filter.Every every => Call("every", Write(every.Path), Write(every.Of)),
        Filter.Count count => Call($"count{Bounds(count.Min, count.Max)}{Window(count.Window)}", Write(count.Path), Write(count.Of)),
        Filter.DistinctWeeks weeks => Call($"weeks[{weeks.Weeks}]{Window(weeks.Window)}", Write(weeks.Path)),
        Filter.MinShare share => Call(
            $"share[{share.Share.ToString("0.############################", CultureInfo.InvariantCulture)}]{Window(share.Window)}",
            Write(share.Path),
            Write(share.OfThose),
            Write(share.Of)),
        Filter.FollowedWithin followed => Call(
            $"followed[{followed.Days}]{Window(followed.Window)}", Write(followed.Path), Write(followed.OfThose), Write(followed.Of)),
        _ => throw new NotSupportedException($"A filter of kind {filter.GetType().Name} has no text."),
    };

    private string Write(Filter.Value value) =>
        Call(Comparing(value.Comparison, value.IgnoreCase, value.Languages), [Write(value.Of), .. Operands(value.Operands)]);

    private static string Write(ValueTest test) =>
        Call($"{(test.IsNegated ? "not " : "")}{Comparing(test.Comparison, test.IgnoreCase, test.Languages)}", Operands(test.Operands));

    private static string Comparing(Comparison comparison, bool ignoreCase, ImmutableArray<string> languages) =>
        $"{comparison}{(ignoreCase ? "~" : "")}{(languages.IsDefaultOrEmpty ? "" : $"@{string.Join(',', languages.Order(StringComparer.Ordinal))}")}";

    private static IEnumerable<string> Operands(ImmutableArray<StoredValue> operands) => operands.Select(Write).Distinct().Order(StringComparer.Ordinal);

    private string Write(ValueExpression value) => value switch
    {
        ValueExpression.Stored stored => Call("stored", Names(stored.Predicates)),
        ValueExpression.MaskedUntilPast masked => Call("untilPast", Name(masked.Predicate)),
        ValueExpression.WhileAhead ahead => Call("whileAhead", Name(ahead.Predicate)),
        ValueExpression.NodeIri => "iri",
        _ => throw new NotSupportedException($"Values of kind {value.GetType().Name} have no text."),
    };

    // Instants are equal whatever their offset; a text could hold what separates the others.
    private static string Write(StoredValue value) => value.Kind switch
    {
        ValueKind.DateTime => $"DateTime:{value.Number.ToString(CultureInfo.InvariantCulture)}",
        ValueKind.String or ValueKind.LangString or ValueKind.Iri => $"{value.Kind}:{value.Text.Length}:{value.Text}",
        _ => $"{value.Kind}:{ValueCodec.Display(value)}",
    };

    private string Name(Symbol symbol) => $"<{_symbols.NameOf(symbol)}>";

    private IEnumerable<string> Names(IEnumerable<Symbol> symbols) => symbols.Select(Name).Order(StringComparer.Ordinal);

    private static string AnyOrder(string name, IEnumerable<string> parts)
    {
        var distinct = parts.Distinct().Order(StringComparer.Ordinal).ToList();
        return distinct is [var only] ? only : Call(name, distinct);
    }

    private static string Call(string name, params IEnumerable<string> parts) => $"{name}({string.Join(" ; ", parts)})";

    private static string Bounds(int? min, int? max) => $"[{min}..{max}]";

    private static string Window(TimeWindow window) => $"{(window.WithinDays is { } days ? $" in {days}d" : "")}{(window.Latest ? " latest" : "")}";
}
