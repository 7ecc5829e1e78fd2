using System.Security.Cryptography;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Values;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>
/// The one statement that every commit is written with. It locks the head by writing to it, looks whether the same was done before and whether
/// head, names and ontology version are those that the commit was made for, and only then writes.
/// </summary>
internal static class CommitStatement
{
    public const string Done = "done";
    public const string Replayed = "replayed";
    public const string OtherOntology = "ontology";

    private static readonly TimeSpan LongestWrite = TimeSpan.FromMinutes(2);

    // date() of a text that is no date fails with the text: the only way for a statement to take itself back.
    private const string Text =
        $$"""
        MATCH (h:CommitHead {id: 'head'})
        SET h.lock = $key
        WITH h
        OPTIONAL MATCH (known:Commit {key: $key})
        WITH h, CASE
          WHEN known IS NOT NULL THEN '{{Replayed}}'
          WHEN $ontology <> '' AND h.ontology <> $ontology THEN '{{OtherOntology}}'
          WHEN h.seq <> $seq OR h.names <> $names THEN 'conflict'
          ELSE '{{Done}}' END AS outcome
        WITH h, outcome, CASE outcome WHEN '{{Done}}' THEN $change END AS c
        CALL (c) { UNWIND c.unlinked AS r MATCH (:Entity {iri: r.from})-[e:$(r.type)]->(:Entity {iri: r.to}) DELETE e RETURN count(*) AS unlinked }
        CALL (c) { UNWIND c.unnamed AS iri MATCH (a:Alias {iri: iri}) DETACH DELETE a RETURN count(*) AS unnamed }
        CALL (c) { UNWIND c.erased AS iri MATCH (n:Entity {iri: iri}) DETACH DELETE n RETURN count(*) AS erased }
        CALL (c) { UNWIND c.created AS r CREATE (n:Entity) SET n = r.props SET n:$(r.labels) RETURN count(*) AS created }
        CALL (c) {
          UNWIND c.changed AS r MATCH (n:Entity {iri: r.iri}) SET n = r.props
          REMOVE n:$([l IN labels(n) WHERE l <> 'Entity' AND NOT l IN r.labels]) SET n:$(r.labels) RETURN count(*) AS changed }
        CALL (c) { UNWIND c.named AS r MATCH (n:Entity {iri: r.of}) CREATE (:Alias {iri: r.iri})-[:ALIAS_OF]->(n) RETURN count(*) AS named }
        CALL (c) {
          UNWIND c.linked AS r MATCH (a:Entity {iri: r.from}) MATCH (b:Entity {iri: r.to})
          CREATE (a)-[e:$(r.type)]->(b) SET e = r.props RETURN count(*) AS linked }
        CALL (c) { UNWIND c.relinked AS r MATCH (:Entity {iri: r.from})-[e:$(r.type)]->(:Entity {iri: r.to}) SET e = r.props RETURN count(*) AS relinked }
        CALL (c) { UNWIND c.names AS r MERGE (s:StoreName {id: r.id}) SET s = r RETURN count(*) AS renamed }
        CALL (c) { UNWIND c.commits AS r CREATE (k:Commit) SET k = r RETURN count(*) AS logged }
        FOREACH (x IN CASE outcome WHEN '{{Done}}' THEN [c] ELSE [] END | SET h.seq = x.seq, h.names = x.namesVersion)
        RETURN outcome, h.ontology, CASE WHEN outcome = '{{Done}}' AND [unlinked, unnamed, erased, changed, named, linked, relinked]
          <> [size(c.unlinked), size(c.unnamed), size(c.erased), size(c.changed), size(c.named), size(c.linked), size(c.relinked)]
          THEN date('The graph in the database was changed by others than this service: nodes or edges are missing') END
        """;

    /// <summary>A key for a group.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The request that stores a group.</summary>
    /// <param name="key">Identifies it, however often it is sent.</param>
    /// <param name="seq">Number of the last commit that it was made on.</param>
    /// <param name="names">Version of the names that it was made with.</param>
    /// <param name="ontology">Version of the ontology that it was made under; empty: whatever.</param>
    /// <param name="change">What to write.</param>
    public static CypherRequest Of(string key, long seq, long names, string ontology, PropertyMap change) => new(Text)
    {
        Access = AccessMode.Write,
        IsIdempotent = true,
        TimeLimit = LongestWrite,
        Parameters = parameters =>
        {
            parameters.Name("key").String(key);
            parameters.Name("seq").Integer(seq);
            parameters.Name("names").Integer(names);
            parameters.Name("ontology").String(ontology);
            change.Write(parameters.Name("change"));
        },
    };

    /// <summary>Adds what concerns the store itself to what a group leaves: <paramref name="entries"/> of the commit log, and the head after it.</summary>
    /// <param name="change">What the group leaves.</param>
    /// <param name="entries">Entries of the commit log.</param>
    /// <param name="names">Rows of the table of names that are new or changed.</param>
    /// <param name="after">The state of the database with it.</param>
    public static PropertyMap WithHead(PropertyMap change, List<PropertyMap> entries, IEnumerable<StoreName> names, StoreState after) => change
        .Add("commits", entries)
        .Add("names", names.Select(NameRow).ToList())
        .Add("seq", after.Seq)
        .Add("namesVersion", after.Names.Version);

    /// <summary>An entry of the commit log.</summary>
    /// <param name="seq">Number of the commit.</param>
    /// <param name="key">Identifies it; that of a group's first commit identifies the group.</param>
    /// <param name="provenance">Where it comes from.</param>
    public static PropertyMap LogEntry(long seq, string key, Provenance provenance) => new PropertyMap()
        .Add("seq", seq)
        .Add("key", key)
        .Add("at", new Instant(StoredValue.MicrosecondsOf(provenance.At)))
        .Add("offset", provenance.At.TotalOffsetMinutes)
        .Add("actor", provenance.Actor)
        .Add("source", provenance.Source)
        .Add("ontology", provenance.OntologyVersion);

    private static PropertyMap NameRow(StoreName name) => new PropertyMap()
        .Add("id", name.Id)
        .Add("use", name.Use.ToString())
        .Add("name", name.Name)
        .Add("iri", name.Iri)
        .Add("kind", name.Kind?.ToString())
        .Add("scale", name.Kind is ValueKind.Decimal ? (int)name.Scale : null)
        .Add("language", name.Language)
        .Add("lists", name.HasLists ? true : null)
        .Add("offsets", name.HasOffsets ? true : null)
        .Add("folded", name.IsFolded ? true : null);
}
