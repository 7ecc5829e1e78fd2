namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>
/// One question in the languages of those who are compared: 50 customers, of each the 10 latest interactions with touchpoint and channels.
/// </summary>
/// <param name="Name">How the output calls it.</param>
/// <param name="Here">GraphQL for this service.</param>
/// <param name="Peer">GraphQL for npm <c>@neo4j/graphql</c>.</param>
/// <param name="HandWritten">Cypher.</param>
internal sealed record NestedQuestion(string Name, string Here, string Peer, string HandWritten)
{
    /// <summary>A property that the ontology knows only the inverse of, under a name for the question.</summary>
    public const string InverseOfInitiatedBy = """

        pce:startedInteraction a owl:ObjectProperty ;
            owl:inverseOf pce:initiatedBy ;
            rdfs:domain pce:Agent ;
            rdfs:range pce:Interaction ;
            rdfs:label "started interaction"@en ;
            skos:definition "An interaction that the agent started."@en .

        """;

    private const string OfAnInteraction = "iri startedAt atTouchpoint { iri name deliveredOn { iri } }";

    /// <summary>Interactions over an edge that is stored as it is asked for.</summary>
    public static NestedQuestion OverAssertedEdges { get; } = new(
        "asserted edges only",
        $"{{ customers(first: 50) {{ nodes {{ iri name interactions: startedInteraction(first: 10, orderBy: [{{ startedAt: DESC }}]) {{ {OfAnInteraction} }} }} }} }}",
        "{ customers(limit: 50, sort: [{ iri: ASC }]) { iri name interactions: started(limit: 10, sort: [{ startedAt: DESC }, { iri: ASC }]) "
            + "{ iri startedAt atTouchpoint { iri name deliveredOn(sort: [{ iri: ASC }]) { iri } } } } }",
        Cypher("MATCH (c)<-[:INITIATED_BY]-(i)"));

    /// <summary>Interactions also over the identities that belong to the customer alone.</summary>
    public static NestedQuestion ThroughIdentities { get; } = new(
        "visits through identities",
        $"{{ customers(first: 50) {{ nodes {{ iri name interactions: participatedIn(first: 10, orderBy: [{{ startedAt: DESC }}]) {{ {OfAnInteraction} }} }} }} }}",
        "{ customers(limit: 50, sort: [{ iri: ASC }]) { iri name interactions: latest(first: 10) "
            + "{ iri startedAt atTouchpoint { iri name deliveredOn(sort: [{ iri: ASC }]) { iri } } } } }",
        Cypher("""
            CALL (c) {
              MATCH (c)<-[:HAS_PARTICIPANT]-(i) RETURN i
              UNION MATCH (c)-[:HAS_IDENTITY]->(d)-[:OBSERVED_IN]->(i) WHERE NOT EXISTS { (d)<-[:HAS_IDENTITY]-(other) WHERE other <> c } RETURN i }
            """));

    // A condition on the IRI makes Neo4j take the index in its order; rows and lists are cheaper than maps.
    private static string Cypher(string interactions) => $$"""
        MATCH (c:Customer) WHERE c.iri > $after WITH c ORDER BY c.iri LIMIT 50
        RETURN c.iri, c.label, COLLECT {
          {{interactions}} WITH i ORDER BY i.startedAt DESC, i.iri LIMIT 10
          RETURN [i.iri, i.startedAt, head([(i)-[:AT_TOUCHPOINT]->(t) | [t.iri, t.label, COLLECT { MATCH (t)-[:DELIVERED_ON]->(ch) WITH ch ORDER BY ch.iri RETURN [ch.iri] AS channel }]])] AS row }
        """;
}
