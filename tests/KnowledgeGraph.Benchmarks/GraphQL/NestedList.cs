namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>The question that is compared: a nested list of 50 × 10.</summary>
internal static class NestedList
{
    /// <summary>Customers in the answer.</summary>
    public const int Customers = 50;

    /// <summary>Interactions of each in the answer.</summary>
    public const int Interactions = 10;

    /// <summary>The GraphQL document. The generated customers come first by IRI.</summary>
    public const string Query = "{ customers(first: 50) { nodes { iri name participatedIn(first: 10, orderBy: [{ startedAt: DESC }]) { iri startedAt atTouchpoint { iri name } } } } }";
}
