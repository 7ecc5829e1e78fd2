using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Adds the proofs that were asked for to an answer. Which of several proofs is told is decided by walking, alike for every store; so it is done
/// on a slice with what the answer's nodes are near to.
/// </summary>
internal sealed class Proofs(SliceReads reads, QueryRun run, StoreSchema schema)
{
    /// <summary>The answer with proofs; the same one where none was asked for.</summary>
    /// <param name="list">The answer without them.</param>
    /// <param name="selection">What was asked for.</param>
    /// <param name="commit">The commit that the answer was read at.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async ValueTask<ResultList> AddToAsync(ResultList list, Selection selection, long commit, CancellationToken cancellationToken)
    {
        if (!AsksFor(selection))
        {
            return list;
        }

        var asked = new Dictionary<SelectedItem, HashSet<string>>(ReferenceEqualityComparer.Instance);
        Collect(list.Nodes, selection, asked);
        var told = await reads.RunAsync(view => asked.ToDictionary(a => a.Key, a => Tell(view, a.Key, a.Value, cancellationToken), asked.Comparer), schema, commit, cancellationToken)
            .ConfigureAwait(false);
        return With(list, selection, told);
    }

    private static bool AsksFor(Selection selection) => selection.Items.Any(item => item switch
    {
        SelectedItem.ExplainPath or SelectedItem.ExplainClasses => true,
        SelectedItem.Link link => AsksFor(link.Selection),
        SelectedItem.Links links => AsksFor(links.Selection),
        _ => false,
    });

    private static void Collect(IReadOnlyList<ResultNode> nodes, Selection selection, Dictionary<SelectedItem, HashSet<string>> asked)
    {
        for (var i = 0; i < selection.Items.Length; i++)
        {
            switch (selection.Items[i])
            {
                case SelectedItem.ExplainPath or SelectedItem.ExplainClasses:
                    asked.TryAdd(selection.Items[i], new HashSet<string>(StringComparer.Ordinal));
                    asked[selection.Items[i]].UnionWith(nodes.Select(n => n.Iri));
                    break;
                case SelectedItem.Link link:
                    Collect([.. nodes.Select(n => n.Fields[i]).OfType<ResultNode>()], link.Selection, asked);
                    break;
                case SelectedItem.Links links:
                    Collect([.. nodes.Select(n => n.Fields[i]).OfType<ResultList>().SelectMany(inner => inner.Nodes)], links.Selection, asked);
                    break;
            }
        }
    }

    private Dictionary<string, object?> Tell(IGraphView view, SelectedItem item, HashSet<string> iris, CancellationToken cancellationToken)
    {
        var question = new GraphQuery(new NodeSource.OfIris([.. iris]), Filter.True, [], PageRequest.All, new Selection([item]), false);
        return QueryWalk.Run(question, view, run, _ => null, cancellationToken).List.Nodes.ToDictionary(n => n.Iri, n => n.Fields[0], StringComparer.Ordinal);
    }

    private static ResultList With(ResultList list, Selection selection, Dictionary<SelectedItem, Dictionary<string, object?>> told) =>
        list with { Nodes = [.. list.Nodes.Select(node => With(node, selection, told))] };

    private static ResultNode With(ResultNode node, Selection selection, Dictionary<SelectedItem, Dictionary<string, object?>> told)
    {
        var fields = node.Fields.Select((field, i) => (selection.Items[i], field) switch
        {
            (SelectedItem.Link link, ResultNode inner) => With(inner, link.Selection, told),
            (SelectedItem.Links links, ResultList inner) => With(inner, links.Selection, told),
            var (item, _) when told.TryGetValue(item, out var proofs) => proofs.GetValueOrDefault(node.Iri),
            _ => field,
        });
        return new ResultNode(node.Iri, node.Types, node.OrderKeys, [.. fields]);
    }
}
