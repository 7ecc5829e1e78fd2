namespace KnowledgeGraph.Graph.Values;

/// <summary>What kinds of values have in common.</summary>
public static class ValueKinds
{
    /// <summary>True for kinds that are kept and compared by their text.</summary>
    public static bool IsText(this ValueKind kind) => kind is ValueKind.String or ValueKind.LangString or ValueKind.Iri;
}
