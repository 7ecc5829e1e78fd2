namespace KnowledgeGraph.Rdf;

/// <summary>
/// Gives out blank nodes that differ from one another. Documents whose triples meet in one graph are read with the same scope, so that
/// <c>_:x</c> of one is not <c>_:x</c> of the other. Not for use by several threads at once.
/// </summary>
public sealed class BlankNodeScope
{
    private readonly HashSet<string> _taken = [];
    private long _count;

    /// <summary>A blank node that this scope has not given out before.</summary>
    public BlankNode Next() => new(_count++);

    /// <summary>
    /// A blank node that this scope has not given out before, labelled <paramref name="wish"/> where that is still free and cannot be
    /// taken for a generated label (<c>b</c> and digits).
    /// </summary>
    public BlankNode Next(string wish) => !IsGenerated(wish) && _taken.Add(wish) ? new BlankNode(wish) : Next();

    private static bool IsGenerated(string label) => label[0] == 'b' && !label.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
