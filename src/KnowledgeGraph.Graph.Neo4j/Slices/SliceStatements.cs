using KnowledgeGraph.Graph.Neo4j.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>
/// The statements that fill a slice. Each row begins with number of the last commit and version of the names, so that what belongs to different
/// commits isn't mixed.
/// </summary>
internal static class SliceStatements
{
    private const string Head = "MATCH (h:CommitHead {id: 'head'})";

    /// <summary>Only the head: <c>[seq, names]</c>.</summary>
    public const string OfHead = $"{Head} RETURN h.seq, h.names, h.format";

    /// <summary>Nodes of <c>$iris</c>, which may be aliases: <c>[seq, names, iri, node…]</c>, the node null where there is none.</summary>
    public const string OfNodes =
        $"{Head} UNWIND $iris AS iri OPTIONAL MATCH (e:Entity {{iri: iri}}) OPTIONAL MATCH (:Alias {{iri: iri}})-[:ALIAS_OF]->(c:Entity) "
        + $"WITH h, iri, coalesce(e, c) AS n RETURN h.seq, h.names, iri, {Node}";

    /// <summary>All nodes, with the edges that leave them.</summary>
    public const string OfEverything =
        $"{Head} OPTIONAL MATCH (n:Entity) RETURN h.seq, h.names, n.iri, labels(n), properties(n), {Doubles}, {Leaving}, null";

    private const string Node =
        $"labels(n), properties(n), {Doubles}, CASE WHEN COUNT {{ (n)-->() }} <= $few THEN {Leaving} END, CASE WHEN COUNT {{ (n)<--() }} <= $few THEN {Reaching} END";

    // Plain JSON shortens some doubles; their text is exact.
    private const string Doubles = "[d IN $doubles WHERE n[d] IS NOT NULL | [d, [x IN [] + n[d] | toString(x)]]]";

    private const string Leaving = "COLLECT { MATCH (n)-[r]->(m:Entity) RETURN [type(r), r.seq, r.ends, m.iri] }";

    private const string Reaching = "COLLECT { MATCH (n)<-[r]-(m:Entity) RETURN [type(r), r.seq, r.ends, m.iri] }";

    /// <summary>The nodes with a label, rows as of <see cref="OfNodes"/>.</summary>
    public static string OfClass(string label) =>
        $"{Head} OPTIONAL MATCH (n:{CypherNames.Quote(label)}) RETURN h.seq, h.names, n.iri, {Node}";

    /// <summary>Edges of a type (null: of all) at one side of the nodes of <c>$iris</c>: <c>[seq, names, iri, edge rows]</c>.</summary>
    public static string OfEdges(string? type, bool inverse)
    {
        var edge = type is null ? "[r]" : $"[r:{CypherNames.Quote(type)}]";
        var pattern = inverse ? $"(n)<-{edge}-(m:Entity)" : $"(n)-{edge}->(m:Entity)";
        return $"{Head} UNWIND $iris AS iri OPTIONAL MATCH (n:Entity {{iri: iri}}) "
            + $"RETURN h.seq, h.names, iri, COLLECT {{ MATCH {pattern} RETURN [type(r), r.seq, r.ends, m.iri] }}";
    }

    /// <summary>The edge of a type between the nodes of each of <c>$pairs</c>: <c>[seq, names, from, edge rows]</c>.</summary>
    public static string OfPairs(string type) =>
        $"{Head} UNWIND $pairs AS p OPTIONAL MATCH (a:Entity {{iri: p[0]}})-[r:{CypherNames.Quote(type)}]->(b:Entity {{iri: p[1]}}) "
        + "RETURN h.seq, h.names, p[0], CASE WHEN r IS NULL THEN [] ELSE [[type(r), r.seq, r.ends, b.iri]] END";
}
