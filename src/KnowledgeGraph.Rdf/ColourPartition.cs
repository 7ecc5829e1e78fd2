namespace KnowledgeGraph.Rdf;

/// <summary>
/// Blank nodes sorted into colours: nodes of different colours are known to correspond in no isomorphism. Refinement takes every colour
/// as a splitter: nodes with different numbers of edges of one label to it get different colours.
/// </summary>
internal sealed class ColourPartition
{
    private readonly BlankNodeEdges _edges;
    private readonly Dictionary<int, int> _colourOf = [];
    private readonly List<HashSet<int>> _classes = [];
    private readonly Queue<int> _splitters = new();
    private readonly HashSet<int> _waiting = [];

    /// <param name="edges">The nodes' surroundings.</param>
    /// <param name="classes">The colours to begin with. Edges to nodes that are in none of them are left out of account.</param>
    public ColourPartition(BlankNodeEdges edges, IEnumerable<List<int>> classes)
    {
        _edges = edges;
        foreach (var nodes in classes)
        {
            AddClass([.. nodes]);
        }
    }

    /// <summary>The nodes by colour.</summary>
    public IReadOnlyList<IReadOnlySet<int>> Classes => _classes;

    /// <summary>How many edges were looked at.</summary>
    public long Steps { get; private set; }

    public int ColourOf(int node) => _colourOf[node];

    /// <summary>Refines until nothing changes.</summary>
    /// <returns>False as soon as a colour has more nodes of one graph than of the other: there is no isomorphism.</returns>
    public bool Refine()
    {
        var balanced = _classes.TrueForAll(_edges.IsBalanced);
        while (balanced && _splitters.TryDequeue(out var splitter))
        {
            _waiting.Remove(splitter);
            foreach (var counts in CountEdgesTo(_classes[splitter]).Values)
            {
                balanced = balanced && Split(counts);
            }
        }

        return balanced;
    }

    // For each label: how many edges of it each node has to the splitter.
    private Dictionary<int, Dictionary<int, int>> CountEdgesTo(HashSet<int> splitter)
    {
        var byLabel = new Dictionary<int, Dictionary<int, int>>();
        foreach (var node in splitter)
        {
            var edges = _edges.At(node);
            Steps += edges.Length + 1;
            foreach (var edge in edges)
            {
                if (!_colourOf.ContainsKey(edge.Other))
                {
                    continue;
                }

                if (!byLabel.TryGetValue(edge.Label, out var counts))
                {
                    byLabel.Add(edge.Label, counts = []);
                }

                counts[edge.Other] = counts.GetValueOrDefault(edge.Other) + 1;
            }
        }

        return byLabel;
    }

    private bool Split(Dictionary<int, int> counts)
    {
        foreach (var touched in counts.Keys.GroupBy(ColourOf).ToDictionary(group => group.Key, group => group.ToList()))
        {
            var parts = touched.Value.GroupBy(node => counts[node]).Select(group => group.ToHashSet()).ToList();
            if (!parts.TrueForAll(_edges.IsBalanced))
            {
                return false;
            }

            if (parts.Count > 1 || parts[0].Count < _classes[touched.Key].Count)
            {
                Replace(touched.Key, parts);
            }
        }

        return true;
    }

    // The largest part keeps the colour; unless the colour waits to be a splitter, it need not become one again. What is not touched is
    // never walked over, save when it is smaller than what is.
    private void Replace(int colour, List<HashSet<int>> parts)
    {
        var untouched = _classes[colour];
        foreach (var node in parts.SelectMany(part => part))
        {
            untouched.Remove(node);
        }

        if (untouched.Count > 0)
        {
            parts.Add(untouched);
        }

        var largest = parts.MaxBy(part => part.Count)!;
        _classes[colour] = largest;
        foreach (var part in parts.Where(part => part != largest))
        {
            AddClass(part);
        }
    }

    private void AddClass(HashSet<int> nodes)
    {
        var colour = _classes.Count;
        _classes.Add(nodes);
        foreach (var node in nodes)
        {
            _colourOf[node] = colour;
        }

        if (_waiting.Add(colour))
        {
            _splitters.Enqueue(colour);
        }
    }
}
