namespace KnowledgeGraph.Graph.Values;

/// <summary>The folded twin of a text, which <c>ignoreCase</c> compares: simple upper case and then lower case, culture-free, one character for one.</summary>
public static class CaseFolding
{
    /// <summary>Folds a text.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToUpperInvariant().ToLowerInvariant();
    }
}
