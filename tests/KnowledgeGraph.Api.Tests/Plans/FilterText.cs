using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Tests.Plans;

/// <summary>Filters and paths as short text, so that a test can say what it expects in a line.</summary>
internal sealed class FilterText(Symbols symbols)
{
    public string Of(Filter filter) => filter switch
    {
        Filter.And { Operands.IsEmpty: true } => "true",
        Filter.Or { Operands.IsEmpty: true } => "false",
        Filter.And and => $"and({string.Join(", ", and.Operands.Select(Of))})",
        Filter.Or or => $"or({string.Join(", ", or.Operands.Select(Of))})",
        Filter.Not not => $"not({Of(not.Operand)})",
        Filter.IsOneOf one => $"iri in {string.Join(' ', one.Iris.Select(LocalName).Order(StringComparer.Ordinal))}",
        Filter.HasType type => $"a {string.Join(' ', type.Classes.Select(Name).Order(StringComparer.Ordinal))}",
        Filter.Value value => $"{Of(value.Of)} {Of(value.Comparison)} {string.Join(' ', value.Operands.Select(Of))}",
        Filter.SomeValue some => $"some({Of(some.Of)}: {string.Join(", ", some.Tests.Select(Of))})",
        Filter.HasValue has => $"has {Of(has.Of)}",
        Filter.Some some => $"some({Of(some.Path)}, {Of(some.Of)})",
        Filter.Every every => $"every({Of(every.Path)}, {Of(every.Of)})",
        Filter.Count count => $"count({Of(count.Path)}) in {count.Min}..{count.Max}",
        _ => filter.GetType().Name,
    };

    private static string Of(ValueTest test) => $"{(test.IsNegated ? "not " : "")}{Of(test.Comparison)} {string.Join(' ', test.Operands.Select(Of))}";

    // What isn't an edge or a sequence is left to the tests of the room that makes it.
    private string Of(PathExpression path) => path switch
    {
        PathExpression.Edge edge => $"{(edge.Inverse ? "^" : "")}{Name(edge.Predicate)}",
        PathExpression.Sequence sequence => string.Join('/', sequence.Steps.Select(Of)),
        _ => "?",
    };

    private string Of(ValueExpression values) => values is ValueExpression.Stored { Predicates: [var only] } ? Name(only) : values.GetType().Name;

    private static string Of(StoredValue value) => value.Kind == ValueKind.String ? $"\"{value.Text}\"" : ValueCodec.Display(value);

    private static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => char.ToLowerInvariant(comparison.ToString()[0]) + comparison.ToString()[1..],
    };

    private string Name(Symbol symbol) => LocalName(symbols.NameOf(symbol));

    private static string LocalName(string iri) => iri[(iri.LastIndexOfAny(['#', '/']) + 1)..];
}
