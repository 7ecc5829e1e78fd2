namespace KnowledgeGraph.GraphQL;

/// <summary>The edition of the GraphQL specification that this room implements.</summary>
internal static class Specification
{
    private const string Edition = "https://spec.graphql.org/September2025/";

    /// <summary>The address of a section, by its heading with hyphens for spaces.</summary>
    public static string Section(string heading) => $"{Edition}#sec-{heading}";
}
