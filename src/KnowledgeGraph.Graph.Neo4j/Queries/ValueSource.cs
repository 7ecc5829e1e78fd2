using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Where a statement finds values of one kind: an expression that gives one value, a list of them, or null.</summary>
/// <param name="Column">The column that they lie in; null for the IRIs of nodes.</param>
/// <param name="Kind">Kind of the values.</param>
/// <param name="Expression">Gives the values.</param>
/// <param name="IsList">Whether it may give a list.</param>
/// <param name="Folded">Gives their folded twins, where there are any.</param>
/// <param name="SortKey">Gives the keys of texts (<see cref="CodePointKey"/>), where there may be any.</param>
/// <param name="Offsets">Gives offsets of dateTimes in minutes, where there may be any.</param>
internal sealed record ValueSource(
    StoreColumn? Column, ValueKind Kind, string Expression, bool IsList, string? Folded = null, string? SortKey = null, string? Offsets = null)
{
    /// <summary>True for texts, language strings and IRIs.</summary>
    public bool IsText => Kind.IsText();

    /// <summary>Decimal digits of decimals; else 0.</summary>
    public byte Scale => Column?.Scale ?? 0;

    /// <summary>Language of language strings; else null.</summary>
    public string? Language => Column?.Language;

    /// <summary>The least or the greatest of the texts; null where there is none.</summary>
    public string BestText(string variable, bool isGreatest) => IsList && Column is not null
        ? $"coalesce({CypherNames.Property(variable, isGreatest ? Column.GreatestName : Column.LeastName)}, {Expression})"
        : Expression;

    /// <summary>The key of that text (<see cref="CodePointKey"/>); empty or null where it has none.</summary>
    public string BestTextKey(bool isGreatest) => SortKey is null ? "''"
        : IsList ? $"{ListOf(SortKey)}[{(isGreatest ? "-1" : "0")}]"
        : SortKey;

    /// <summary>The values as a list, empty where there are none.</summary>
    public string AsList => ListOf(Expression);

    /// <summary>An expression that gives a scalar, a list or null, as a list.</summary>
    public static string ListOf(string expression) => $"coalesce([] + {expression}, [])";
}
