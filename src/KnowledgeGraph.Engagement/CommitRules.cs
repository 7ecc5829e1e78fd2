using KnowledgeGraph.Engagement.Identity;
using KnowledgeGraph.Engagement.Records;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement;

/// <summary>
/// What every commit goes through before it is stored, whether it comes from a file or a request (semantics.md, section 6): what is one
/// individual becomes one node, the change is checked, and the records that follow from it are written. One object per ontology version, for
/// several threads.
/// </summary>
public sealed class CommitRules
{
    private const string Conflict = "CONFLICT";
    private readonly ChangeValidator _validator;
    private readonly ShapeChecks _shapes;

    /// <summary>Prepares the rules of an ontology version. Of an ontology without relationships and stages, merging and checking remain.</summary>
    public CommitRules(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        Rewriting = rewriting;
        Identities = new IdentityRules(rewriting);
        _validator = new ChangeValidator(rewriting);
        _shapes = new ShapeChecks(rewriting);
        Engagement = EngagementRules.Read(rewriting);
        Replay = Engagement is null ? null : new RelationshipReplay(Engagement);
    }

    /// <summary>The ontology version, compiled.</summary>
    public OntologyRewriting Rewriting { get; }

    /// <summary>The rules of stages and classification; null where the ontology has none.</summary>
    public EngagementRules? Engagement { get; }

    /// <summary>Computes the records of relationships; null where the ontology has none.</summary>
    public RelationshipReplay? Replay { get; }

    internal IdentityRules Identities { get; }

    /// <summary>Applies the rules to all that a transaction changed.</summary>
    /// <returns>Why the change can't be stored, ordered by node; the caller takes it back if there is a reason.</returns>
    public IReadOnlyList<ChangeProblem> Apply(GraphTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var problems = new List<ChangeProblem>();
        var released = Identities.Release(transaction);
        IReadOnlyCollection<NodeId> changed = [.. transaction.Changed.Union(released)];
        var further = Identities.Apply(transaction, changed, brand: null, problems);
        problems.AddRange(Check(transaction, changed.Concat(further)));
        if (problems.Count == 0)
        {
            Complete(transaction);
        }

        return [.. problems.Distinct()];
    }

    /// <summary>What is wrong with the given nodes, ordered by node; those that are gone are left out.</summary>
    internal IReadOnlyList<ChangeProblem> Check(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        var present = nodes.Distinct().Where(transaction.Contains).ToList();
        var byShapes = _shapes.Validate(transaction, present);

        // Where a shape and an axiom find the same fault, the shape's author has the better words; that another commit is the other side
        // only the axiom's check can tell.
        var byAxioms = _validator.Validate(transaction, present).Union(_validator.ValidateEnds(transaction, present)).ToList();
        var conflicts = byAxioms.Where(p => p.Code == Conflict).Select(PlaceOf).ToHashSet();
        var found = byShapes.Select(PlaceOf).ToHashSet();
        return [.. byShapes.Select(p => conflicts.Contains(PlaceOf(p)) ? p with { Code = Conflict } : p)
            .Concat(byAxioms.Where(p => p.ResultPath is null || !found.Contains(PlaceOf(p))))
            .OrderBy(p => p.FocusNode, CodePointOrder.Instance)];
    }

    private static (string Node, string? Property) PlaceOf(ChangeProblem problem) => (problem.FocusNode, problem.ResultPath);

    /// <summary>Writes the records that follow from all that the transaction changed.</summary>
    internal void Complete(GraphTransaction transaction) => Replay?.ReplayAffected(transaction);
}
