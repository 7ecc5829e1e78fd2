using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Which fragments each definition spreads. Everything is computed without recursion, since a client may chain many fragments.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);

    public FragmentGraph(DocumentNode document)
    {
        foreach (var fragment in document.Fragments)
        {
            _byName.TryAdd(fragment.Name.Value, fragment);
            _spreads.Add(fragment, SpreadsIn(fragment.SelectionSet));
        }

        foreach (var operation in document.Operations)
        {
            _spreads.Add(operation, SpreadsIn(operation.SelectionSet));
        }

        TargetsFirst = Sort();
    }

    /// <summary>The fragments that reach no cycle, each behind all those that it spreads.</summary>
    public IReadOnlyList<FragmentDefinitionNode> TargetsFirst { get; }

    /// <summary>The fragment of that name, or null; of two, the first.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads in a definition, in their order, those within fields below included.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(DefinitionNode definition) => _spreads.GetValueOrDefault(definition, []);

    /// <summary>The fragments that a definition spreads, directly or through others.</summary>
    public IReadOnlyCollection<FragmentDefinitionNode> ReachableFrom(DefinitionNode definition)
    {
        var reached = new HashSet<FragmentDefinitionNode>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<DefinitionNode>([definition]);
        while (pending.TryPop(out var next))
        {
            foreach (var target in TargetsOf(next).Where(reached.Add))
            {
                pending.Push(target);
            }
        }

        return reached;
    }

    private static List<FragmentSpreadNode> SpreadsIn(SelectionSetNode root)
    {
        var found = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionNode>(root.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            if (selection is FragmentSpreadNode spread)
            {
                found.Add(spread);
            }

            var below = (selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet;
            foreach (var next in below?.Selections.Reverse() ?? [])
            {
                pending.Push(next);
            }
        }

        return found;
    }

    private IEnumerable<FragmentDefinitionNode> TargetsOf(DefinitionNode definition) =>
        SpreadsIn(definition).Select(spread => Find(spread.Name.Value)).OfType<FragmentDefinitionNode>();

    // Kahn's algorithm: a fragment is ready when all fragments that it spreads are.
    private List<FragmentDefinitionNode> Sort()
    {
        var waitingFor = new Dictionary<string, int>(StringComparer.Ordinal);
        var spreadBy = _byName.Keys.ToDictionary(name => name, _ => new List<FragmentDefinitionNode>(), StringComparer.Ordinal);
        foreach (var fragment in _byName.Values)
        {
            var targets = TargetsOf(fragment).Select(target => target.Name.Value).Distinct().ToList();
            waitingFor.Add(fragment.Name.Value, targets.Count);
            targets.ForEach(target => spreadBy[target].Add(fragment));
        }

        var sorted = _byName.Values.Where(fragment => waitingFor[fragment.Name.Value] == 0).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            foreach (var spreading in spreadBy[sorted[i].Name.Value])
            {
                if (--waitingFor[spreading.Name.Value] == 0)
                {
                    sorted.Add(spreading);
                }
            }
        }

        return sorted;
    }
}
