namespace KnowledgeGraph.Rdf;

/// <summary>
/// A <see href="https://www.w3.org/TR/sparql11-query/#propertypaths">property path</see>: a way from a node to other nodes. Two paths are
/// equal when they are built alike.
/// </summary>
public abstract record PropertyPath
{
    // The hierarchy is closed: whoever compiles or draws paths handles every kind.
    private protected PropertyPath()
    {
    }

    // How tightly the path's syntax binds; what binds less tightly than its surroundings ask for is put in parentheses.
    private protected enum Binding
    {
        Alternative,
        Sequence,
        Inverse,
        Repetition,
        Primary,
    }

    private protected abstract Binding Binds { get; }

    /// <summary>The path in SPARQL's syntax, with full IRIs.</summary>
    public sealed override string ToString() => Written();

    /// <summary>The nodes that the path leads to, each once, in the order in which they are found.</summary>
    /// <param name="source">Where the triples are.</param>
    /// <param name="start">Where the path begins.</param>
    public IReadOnlyList<Term> Evaluate(ITripleSource source, Term start)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(start);
        return [.. Follow(source, start, backwards: false).Distinct()];
    }

    // The nodes that the path leads to from here, or with `backwards` those from which it leads here. Nodes may come more than once.
    internal abstract IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards);

    private protected abstract string Written();

    private protected static string WrittenWithin(PropertyPath inner, Binding least) => inner.Binds >= least ? inner.Written() : $"({inner.Written()})";

    // Every node that can be reached by one or more steps, nearest first.
    private protected static IEnumerable<Term> Reach(PropertyPath step, ITripleSource source, Term start, bool backwards)
    {
        var reached = new HashSet<Term>();
        var pending = new Queue<Term>([start]);
        while (pending.TryDequeue(out var node))
        {
            foreach (var next in step.Follow(source, node, backwards))
            {
                if (reached.Add(next))
                {
                    pending.Enqueue(next);
                    yield return next;
                }
            }
        }
    }
}
