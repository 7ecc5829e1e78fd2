namespace KnowledgeGraph.Rdf;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1, counted in Unicode code points.</param>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
