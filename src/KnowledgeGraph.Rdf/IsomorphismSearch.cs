namespace KnowledgeGraph.Rdf;

/// <summary>
/// Looks for an isomorphism by colouring nodes and, where colours leave a choice, by guessing that two nodes correspond. Parts that are not
/// connected are matched one by one, so that a wrong guess in one does not repeat the work of the others.
/// </summary>
internal sealed class IsomorphismSearch(BlankNodeEdges edges)
{
    private const long MostSteps = 200_000_000;

    private long _steps;

    public bool Run() => Match(Enumerable.Range(0, edges.Count).GroupBy(edges.Facts).Select(group => group.ToList()));

    // Whether the nodes of the two graphs correspond, colour by colour.
    private bool Match(IEnumerable<List<int>> classes)
    {
        var partition = new ColourPartition(edges, classes);
        var balanced = partition.Refine();
        _steps += partition.Steps;
        if (_steps > MostSteps)
        {
            throw new InvalidOperationException("The graphs' blank nodes are too symmetric to decide whether the graphs are isomorphic.");
        }

        return balanced && MatchParts(partition);
    }

    private bool MatchParts(ColourPartition partition)
    {
        var parts = UndecidedParts(partition);
        var rights = parts.FindAll(part => !edges.IsLeft(part[0]));
        foreach (var left in parts.FindAll(part => edges.IsLeft(part[0])))
        {
            // Isomorphism is transitive: whichever right part matches may be taken, none has to be given back.
            var match = rights.FindIndex(right => right.Count == left.Count && MatchPart(partition, left, right));
            if (match < 0)
            {
                return false;
            }

            rights.RemoveAt(match);
        }

        return true;
    }

    // Guesses the partner of one node, the one with the fewest candidates.
    private bool MatchPart(ColourPartition partition, List<int> left, List<int> right)
    {
        var classes = left.Concat(right).GroupBy(partition.ColourOf).Select(group => group.ToList()).OrderBy(nodes => nodes.Count).ToList();
        if (!classes.TrueForAll(edges.IsBalanced))
        {
            return false;
        }

        var fewest = classes[0];
        var chosen = fewest.Find(edges.IsLeft);
        return fewest.Exists(candidate => !edges.IsLeft(candidate) && Match([.. classes[1..], .. Separate(fewest, chosen, candidate)]));
    }

    private static IEnumerable<List<int>> Separate(List<int> nodes, int chosen, int candidate)
    {
        yield return [chosen, candidate];
        if (nodes.Count > 2)
        {
            yield return nodes.FindAll(node => node != chosen && node != candidate);
        }
    }

    // The connected parts of what is left when nodes are taken out whose partner is known.
    private List<List<int>> UndecidedParts(ColourPartition partition)
    {
        var undecided = partition.Classes.Where(nodes => nodes.Count > 2).SelectMany(nodes => nodes).ToList();
        var pending = undecided.ToHashSet();
        return [.. undecided.Where(pending.Remove).Select(first => ConnectedTo(first, pending))];
    }

    private List<int> ConnectedTo(int first, HashSet<int> pending)
    {
        var part = new List<int> { first };
        for (var index = 0; index < part.Count; index++)
        {
            foreach (var edge in edges.At(part[index]))
            {
                if (pending.Remove(edge.Other))
                {
                    part.Add(edge.Other);
                }
            }
        }

        return part;
    }
}
