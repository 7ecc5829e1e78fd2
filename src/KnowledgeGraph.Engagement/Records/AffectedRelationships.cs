using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Engagement.Records;

/// <summary>The relationships whose records a change may touch: reached by the way back from what changed (semantics.md, section 4).</summary>
internal static class AffectedRelationships
{
    /// <summary>Relationships reached from the transaction's changes, and from when on each of them may see a change.</summary>
    public static IReadOnlyDictionary<NodeId, long> Of(GraphTransaction transaction, EngagementRules rules)
    {
        var relationships = new Dictionary<NodeId, long>();
        var times = new ChangeTimes(transaction, rules.Times);
        var isRelationship = rules.Rewriting.MembersOf(EngagementVocabulary.CustomerRelationship);
        var evaluation = new GraphEvaluation(transaction, DateTimeOffset.MaxValue, new QueryLimits(long.MaxValue), CancellationToken.None);
        foreach (var operation in transaction.Change.Operations)
        {
            foreach (var node in Reached(operation, transaction, rules, evaluation))
            {
                if (evaluation.Meets(node, isRelationship))
                {
                    relationships[node] = Math.Min(times.SeenFrom(operation), relationships.GetValueOrDefault(node, long.MaxValue));
                }
            }
        }

        return relationships;
    }

    private static IEnumerable<NodeId> Reached(GraphOperation operation, GraphTransaction transaction, EngagementRules rules, GraphEvaluation evaluation) =>
        operation switch
        {
            GraphOperation.AddEdge edge => FromEdge(edge.From, edge.Predicate, edge.To, transaction, rules, evaluation),
            GraphOperation.RemoveEdge edge => FromEdge(edge.From, edge.Predicate, edge.To, transaction, rules, evaluation),
            GraphOperation.AddValue value => FromNode(value.Iri, transaction, rules, evaluation),
            GraphOperation.RemoveValue value => FromNode(value.Iri, transaction, rules, evaluation),
            GraphOperation.AddType type => FromNode(type.Iri, transaction, rules, evaluation),
            GraphOperation.RemoveType type => FromNode(type.Iri, transaction, rules, evaluation),
            _ => [],
        };

    private static IEnumerable<NodeId> FromEdge(
        string from, Symbol predicate, string to, GraphTransaction transaction, EngagementRules rules, GraphEvaluation evaluation)
    {
        foreach (var dependency in rules.Dependencies.Edges[predicate])
        {
            if (transaction.TryFind(dependency.IsInverse ? to : from, out var start))
            {
                foreach (var node in evaluation.Follow(start, dependency.Back))
                {
                    yield return node;
                }
            }
        }
    }

    private static IEnumerable<NodeId> FromNode(string iri, GraphTransaction transaction, EngagementRules rules, GraphEvaluation evaluation) =>
        transaction.TryFind(iri, out var node) ? rules.Dependencies.Nodes.SelectMany(back => evaluation.Follow(node, back)) : [];
}
