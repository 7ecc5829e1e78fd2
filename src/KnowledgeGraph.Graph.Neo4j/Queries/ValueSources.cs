using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns value expressions into where a statement finds the values.</summary>
internal sealed class ValueSources(CompilationContext context)
{
    /// <summary>The property with a node's IRI.</summary>
    public const string Iri = "iri";

    /// <summary>The sources of a variable's values, ordered by kind; none if nothing is stored under the expression.</summary>
    public IReadOnlyList<ValueSource> Of(string variable, ValueExpression expression) => expression switch
    {
        ValueExpression.Stored stored => [.. stored.Predicates.SelectMany(p => context.Names.ColumnsOf(p)).OrderBy(c => c.Kind).Select(c => Of(variable, c))],
        ValueExpression.MaskedUntilPast masked => Masked(variable, masked.Predicate, end => $"{end} <= {context.Now}"),
        ValueExpression.WhileAhead ahead => Masked(variable, ahead.Predicate, end => $"{end} > {context.Now} AND {end} < {context.OpenEnd}"),
        _ => [OfIri(variable)],
    };

    /// <summary>The source of a variable's IRI.</summary>
    public static ValueSource OfIri(string variable) => new(
        null, ValueKind.Iri, $"{variable}.{Iri}", IsList: false, SortKey: CypherNames.Property(variable, Iri + StoreColumn.SortKeySuffix));

    /// <summary>The least dateTime of a predicate, or null; the text <c>null</c> if none is stored.</summary>
    public string LeastTime(string variable, Symbol predicate)
    {
        var column = context.Names.ColumnsOf(predicate).FirstOrDefault(c => c.Kind == ValueKind.DateTime);
        return column is null ? "null" : Least(CypherNames.Property(variable, column.Name), column);
    }

    private static ValueSource Of(string variable, StoreColumn column) => new(
        column,
        column.Kind,
        CypherNames.Property(variable, column.Name),
        column.HasLists,
        column.IsFolded ? CypherNames.Property(variable, column.FoldedName) : null,
        column.IsText ? CypherNames.Property(variable, column.SortKeyName) : null,
        column.HasOffsets ? CypherNames.Property(variable, column.OffsetsName) : null);

    private ValueSource[] Masked(string variable, Symbol predicate, Func<string, string> shows)
    {
        var column = context.Names.ColumnsOf(predicate).FirstOrDefault(c => c.Kind == ValueKind.DateTime);
        if (column is null)
        {
            return [];
        }

        var end = Least(CypherNames.Property(variable, column.Name), column);
        var offset = column.HasOffsets ? Least(CypherNames.Property(variable, column.OffsetsName), column) : null;
        return [new ValueSource(column, column.Kind, $"CASE WHEN {shows(end)} THEN {end} END", IsList: false, Offsets: offset)];
    }

    // Lists are in value order.
    private static string Least(string property, StoreColumn column) => column.HasLists ? $"head({ValueSource.ListOf(property)})" : property;
}
