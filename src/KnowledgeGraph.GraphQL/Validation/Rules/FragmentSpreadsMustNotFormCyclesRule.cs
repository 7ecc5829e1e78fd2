using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.2.2 Fragment Spreads Must Not Form Cycles: no fragment spreads itself, directly or through others.</summary>
internal sealed class FragmentSpreadsMustNotFormCyclesRule() : Rule("Fragment-Spreads-Must-Not-Form-Cycles")
{
    private const int LongestShown = 10;

    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depthOnPath = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];

    public override void Leave(DocumentNode node, ValidationContext context)
    {
        foreach (var fragment in node.Fragments.Where(fragment => !_finished.Contains(fragment.Name.Value)))
        {
            Follow(fragment, context);
        }
    }

    // Depth first with a stack of our own: the path may be as long as the document has fragments.
    private void Follow(FragmentDefinitionNode start, ValidationContext context)
    {
        var pending = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        _depthOnPath.Add(start.Name.Value, 0);
        pending.Push((start, 0));
        while (pending.TryPop(out var current))
        {
            var spreads = context.Fragments.SpreadsIn(current.Fragment);
            if (current.Next == spreads.Count)
            {
                Leave(current.Fragment);
                continue;
            }

            pending.Push((current.Fragment, current.Next + 1));
            var spread = spreads[current.Next];
            if (_depthOnPath.TryGetValue(spread.Name.Value, out var depth))
            {
                Report(spread, depth, context);
            }
            else if (!_finished.Contains(spread.Name.Value) && context.Fragments.Find(spread.Name.Value) is { } target)
            {
                _path.Add(spread);
                _depthOnPath.Add(target.Name.Value, _path.Count);
                pending.Push((target, 0));
            }
        }
    }

    private void Leave(FragmentDefinitionNode fragment)
    {
        _finished.Add(fragment.Name.Value);
        _depthOnPath.Remove(fragment.Name.Value);
        if (_path.Count > 0)
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Report(FragmentSpreadNode closing, int depth, ValidationContext context)
    {
        var between = _path.Skip(depth).ToList();
        var names = between.Take(LongestShown).Select(spread => $"\"{spread.Name}\"");
        var through = between.Count == 0 ? "" : $" through {string.Join(", ", names)}{(between.Count > LongestShown ? " and others" : "")}";
        context.Report(this, $"Fragment \"{closing.Name}\" spreads itself{through}.", [.. between.Take(LongestShown).Append(closing).Select(spread => spread.Start)]);
    }
}
