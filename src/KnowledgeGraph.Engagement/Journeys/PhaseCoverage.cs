using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Journeys;

/// <summary>Counts in which phases of their research customers are met, and where.</summary>
public sealed class PhaseCoverage
{
    private readonly OntologyRewriting _rewriting;
    private readonly ImmutableArray<string> _phases;
    private readonly PathExpression _phaseOf;
    private readonly PathExpression _touchpointOf;
    private readonly PathExpression _participants;

    private PhaseCoverage(OntologyRewriting rewriting)
    {
        _rewriting = rewriting;
        _phases = PhasesOf(rewriting.Model);
        _phaseOf = rewriting.PathOf(EngagementVocabulary.ResearchPhaseOf);
        _touchpointOf = rewriting.PathOf(EngagementVocabulary.AtTouchpoint);
        _participants = rewriting.PathOf(EngagementVocabulary.HasParticipant);
    }

    /// <summary>Prepares the count for an ontology version; null where it has no phases of research.</summary>
    public static PhaseCoverage? Read(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        return IsAvailable(rewriting.Model) ? new PhaseCoverage(rewriting) : null;
    }

    /// <summary>True if the ontology has interactions at touchpoints in phases of research.</summary>
    public static bool IsAvailable(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.FindClass(EngagementVocabulary.ResearchPhase) is not null
            && model.FindClass(EngagementVocabulary.Interaction) is not null
            && model.FindClass(EngagementVocabulary.Touchpoint) is not null
            && model.FindProperty(EngagementVocabulary.ResearchPhaseOf) is not null
            && model.FindProperty(EngagementVocabulary.AtTouchpoint) is not null
            && model.FindProperty(EngagementVocabulary.HasParticipant) is not null;
    }

    /// <summary>Counts the interactions of a picture of the graph.</summary>
    /// <param name="view">The picture.</param>
    /// <param name="now">Time at which it is decided who took part.</param>
    /// <param name="limits">How much work it may be.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Every phase in its usual order, those without interactions as well.</returns>
    /// <exception cref="GraphQueryException">A limit was passed.</exception>
    public IReadOnlyList<PhaseCount> Count(IGraphView view, DateTimeOffset now, QueryLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var evaluation = new GraphEvaluation(view, now, limits, cancellationToken);
        var tallies = _phases.ToDictionary(phase => phase, _ => new Tally(), StringComparer.Ordinal);
        foreach (var interaction in MembersOf(view, EngagementVocabulary.Interaction))
        {
            foreach (var phase in evaluation.Follow(interaction, _phaseOf).Select(view.IriOf))
            {
                if (tallies.TryGetValue(phase, out var tally))
                {
                    tally.Add(evaluation.Follow(interaction, _participants), evaluation.Follow(interaction, _touchpointOf));
                }
            }
        }

        evaluation.CountVisits();
        var touchpoints = MembersOf(view, EngagementVocabulary.Touchpoint).ToList();
        return [.. _phases.Select(phase => tallies[phase].Of(phase, touchpoints, view))];
    }

    private IEnumerable<NodeId> MembersOf(IGraphView view, Iri @class) =>
        _rewriting.AssertedClassesOf(@class).SelectMany(view.NodesOf).Distinct();

    private static ImmutableArray<string> PhasesOf(OntologyModel model) =>
    [
        .. model.Individuals.Where(i => i.Classes.Any(c => model.FindClass(c)?.Ancestors.Contains(EngagementVocabulary.ResearchPhase) ?? false))
            .OrderBy(i => OrdinalOf(i, model)).ThenBy(i => i.Iri.Value, CodePointOrder.Instance).Select(i => i.Iri.Value),
    ];

    private static int OrdinalOf(Individual phase, OntologyModel model) =>
        model.Asserted.Object(phase.Iri, EngagementVocabulary.PhaseOrdinal) is Literal ordinal
        && int.TryParse(ordinal.LexicalForm, CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;

    private sealed class Tally
    {
        private readonly HashSet<NodeId> _customers = [];
        private readonly Dictionary<NodeId, int> _touchpoints = [];
        private int _interactions;

        public void Add(IReadOnlyList<NodeId> customers, IReadOnlyList<NodeId> touchpoints)
        {
            _interactions++;
            _customers.UnionWith(customers);
            foreach (var touchpoint in touchpoints)
            {
                _touchpoints[touchpoint] = _touchpoints.GetValueOrDefault(touchpoint) + 1;
            }
        }

        public PhaseCount Of(string phase, IEnumerable<NodeId> touchpoints, IGraphView view) => new(
            phase,
            _interactions,
            _customers.Count,
            [.. touchpoints.Select(t => new TouchpointCount(view.IriOf(t), _touchpoints.GetValueOrDefault(t)))
                .OrderByDescending(t => t.Interactions).ThenBy(t => t.Touchpoint, CodePointOrder.Instance)]);
    }
}
