using KnowledgeGraph.Engagement;
using KnowledgeGraph.Engagement.Journeys;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Operations;

/// <summary><c>phaseCoverage</c>: in which phases of their research customers are met, and where.</summary>
/// <param name="rules">Rules of the ontology version.</param>
internal sealed class PhaseCoverageOperation(CommitRules rules) : IOperation
{
    private readonly PhaseCoverage? _coverage = PhaseCoverage.Read(rules.Rewriting);

    /// <inheritdoc/>
    public string Name => "phaseCoverage";

    /// <inheritdoc/>
    public OperationKind Kind => OperationKind.Query;

    /// <inheritdoc/>
    public bool IsAvailable(OntologyModel model) => _coverage is not null;

    /// <inheritdoc/>
    public OperationSchema Describe(SchemaNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var field = new FieldDefinition(Name, "[PhaseCoverage!]!")
        {
            Description = "Every phase of research in its usual order, with the interactions in it; phases without any show where the brand isn't met.",
        };
        var phase = new ObjectType("PhaseCoverage")
        {
            Description = "Where customers were met in one phase of their research.",
            Fields =
            [
                new FieldDefinition("phase", names.TypeOf(EngagementVocabulary.ResearchPhase)) { Description = "The phase." },
                new FieldDefinition("interactions", "Int!") { Description = "Interactions in the phase." },
                new FieldDefinition("customers", "Int!") { Description = "Customers who took part in at least one of them." },
                new FieldDefinition("touchpoints", "[TouchpointCoverage!]!") { Description = "Every touchpoint with its share, the busiest first." },
            ],
        };
        var touchpoint = new ObjectType("TouchpointCoverage")
        {
            Description = "How often customers were at a touchpoint in one phase.",
            Fields =
            [
                new FieldDefinition("touchpoint", names.TypeOf(EngagementVocabulary.Touchpoint)) { Description = "The touchpoint." },
                new FieldDefinition("interactions", "Int!") { Description = "Interactions there; may be 0." },
            ],
        };
        return new OperationSchema(field, [phase, touchpoint]);
    }

    /// <inheritdoc/>
    public async ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var phases = await context.Store.ReadAsync(
            view => _coverage!.Count(view, context.Now, context.Run.Limits, cancellationToken), context.Run.Commit, cancellationToken).ConfigureAwait(false);
        return phases.Select(Answer).ToList();
    }

    private static object? Answer(PhaseCount phase) => new Dictionary<string, object?>
    {
        ["phase"] = new EntityReference(phase.Phase),
        ["interactions"] = phase.Interactions,
        ["customers"] = phase.Customers,
        ["touchpoints"] = phase.Touchpoints.Select(Answer).ToList(),
    };

    private static object? Answer(TouchpointCount count) => new Dictionary<string, object?>
    {
        ["touchpoint"] = new EntityReference(count.Touchpoint),
        ["interactions"] = count.Interactions,
    };
}
