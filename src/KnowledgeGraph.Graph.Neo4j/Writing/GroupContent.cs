using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>What one group of commits leaves in the database: everything that it touched, as it is after the last of them.</summary>
internal sealed class GroupContent
{
    private readonly GraphSlice _slice;
    private readonly IReadOnlyList<GraphTransaction> _commits;
    private readonly NameAllocation _names;
    private readonly HashSet<string> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly HashSet<SlicePair> _pairs = [];

    private GroupContent(GraphSlice slice, IReadOnlyList<GraphTransaction> commits, NameAllocation names)
    {
        (_slice, _commits, _names) = (slice, commits, names);
        foreach (var commit in commits)
        {
            foreach (var operation in commit.Change.Operations)
            {
                Touch(operation, commit);
            }
        }
    }

    private IGraphView Before => _commits[0].Before;

    private GraphTransaction After => _commits[^1];

    /// <summary>The content as parameters of <see cref="CommitStatement"/>.</summary>
    /// <param name="slice">The slice that the commits were made on.</param>
    /// <param name="commits">The sealed transactions, one upon the other.</param>
    /// <param name="names">Gives names.</param>
    public static PropertyMap Of(GraphSlice slice, IReadOnlyList<GraphTransaction> commits, NameAllocation names)
    {
        var group = new GroupContent(slice, commits, names);
        var content = new PropertyMap();
        group.AddNodes(content);
        group.AddAliases(content);
        group.AddEdges(content);
        return content;
    }

    private static bool IsNode(IGraphView view, string iri, out NodeId node) =>
        view.TryFind(iri, out node) && string.Equals(view.IriOf(node), iri, StringComparison.Ordinal);

    private static string? CanonicalOf(IGraphView view, string alias) =>
        view.TryFind(alias, out var node) && view.IriOf(node) is var iri && !string.Equals(iri, alias, StringComparison.Ordinal) ? iri : null;

    private void Touch(GraphOperation operation, GraphTransaction commit)
    {
        _ = operation switch
        {
            GraphOperation.AddNode node => _nodes.Add(node.Iri),
            GraphOperation.RemoveNode node => _nodes.Add(node.Iri),
            GraphOperation.AddType type => _nodes.Add(type.Iri),
            GraphOperation.RemoveType type => _nodes.Add(type.Iri),
            GraphOperation.AddValue value => _nodes.Add(value.Iri),
            GraphOperation.RemoveValue value => _nodes.Add(value.Iri),
            GraphOperation.AddEdge edge => _pairs.Add(new SlicePair(edge.From, edge.Predicate, edge.To)),
            GraphOperation.RemoveEdge edge => _pairs.Add(new SlicePair(edge.From, edge.Predicate, edge.To)),
            GraphOperation.AddAlias alias => _aliases.Add(alias.Iri) | _nodes.Add(alias.Canonical),
            GraphOperation.RemoveAlias alias => _aliases.Add(alias.Iri) | (CanonicalOf(commit.Before, alias.Iri) is { } canonical && _nodes.Add(canonical)),
            _ => false,
        };
    }

    private void AddNodes(PropertyMap content)
    {
        var (erased, created, changed) = (new List<string>(), new List<PropertyMap>(), new List<PropertyMap>());
        foreach (var iri in _nodes)
        {
            var wasThere = IsNode(Before, iri, out _);
            if (IsNode(After, iri, out var node))
            {
                (wasThere ? changed : created).Add(NodeOf(iri, node));
            }
            else if (wasThere)
            {
                erased.Add(iri);
            }
        }

        content.Add("erased", erased).Add("created", created).Add("changed", changed);
    }

    private PropertyMap NodeOf(string iri, NodeId node)
    {
        var types = new List<Symbol>();
        After.TypesOf(node, types);
        return new PropertyMap()
            .Add("iri", iri)
            .Add("labels", types.ConvertAll(_names.LabelOf))
            .Add("props", NodeContent.Of(After, node, _slice.Graph.OrderedPredicates, _names));
    }

    private void AddAliases(PropertyMap content)
    {
        var named = _aliases.Select(alias => (Alias: alias, Of: CanonicalOf(After, alias))).Where(alias => alias.Of is not null);
        content
            .Add("unnamed", _aliases.Where(alias => CanonicalOf(Before, alias) is not null).ToList())
            .Add("named", named.Select(alias => new PropertyMap().Add("iri", alias.Alias).Add("of", alias.Of)).ToList());
    }

    private void AddEdges(PropertyMap content)
    {
        var (unlinked, linked, relinked) = (new List<PropertyMap>(), new List<PropertyMap>(), new List<PropertyMap>());
        foreach (var pair in _pairs)
        {
            var (before, after) = (EdgesOf(pair, Before), EdgesOf(pair, After));
            var row = new PropertyMap().Add("from", pair.From).Add("to", pair.To);
            if (after.Count > 0)
            {
                row.Add("type", _names.TypeOf(pair.Predicate)).Add("props", EdgeContent.Of(after));
                (before.Count > 0 ? relinked : linked).Add(row);
            }
            else if (before.Count > 0)
            {
                unlinked.Add(row.Add("type", _names.TypeOf(pair.Predicate)));
            }
        }

        content.Add("unlinked", unlinked).Add("linked", linked).Add("relinked", relinked);
    }

    private IReadOnlyList<SliceEdge> EdgesOf(SlicePair pair, IGraphView view) =>
        IsNode(view, pair.From, out var from) && IsNode(view, pair.To, out var to) ? _slice.EdgesBetween(from, pair.Predicate, to, view.Commit) : [];
}
