using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Which part of an item each node comes from: where a problem with the node is told.</summary>
internal sealed class ItemPlaces(ItemFacts item, OntologyModel model, ItemProblems problems)
{
    private readonly Dictionary<string, string> _placeByIri = new(StringComparer.Ordinal);
    private readonly HashSet<NodeId> _touched = [];

    /// <summary>The nodes that the item made or changed.</summary>
    public IEnumerable<NodeId> Touched => _touched;

    /// <summary>Notes a node that the item made, and the place of the item that it comes from; an empty place is the interaction itself.</summary>
    public void Add(NodeId node, string iri, string place)
    {
        _touched.Add(node);
        _placeByIri[iri] = place;
    }

    /// <summary>Notes nodes that changed because of the item.</summary>
    public void Touch(IEnumerable<NodeId> nodes) => _touched.UnionWith(nodes);

    /// <summary>Tells a problem at its place.</summary>
    public void Note(ChangeProblem problem) => problems.Add(PathOf(problem), problem.Code, problem.Message);

    private string? PathOf(ChangeProblem problem)
    {
        var property = problem.ResultPath is { } path ? new Iri(path) : null;
        if (property?.Equals(EngagementVocabulary.WithBrand) == true)
        {
            return "brand";
        }

        if (!_placeByIri.TryGetValue(problem.FocusNode, out var place))
        {
            return null;
        }

        var field = property is null ? null : FieldOf(property, isOfInteraction: place.Length == 0);
        return place.Length == 0 ? field : field is null ? place : $"{place}.{field}";
    }

    private string? FieldOf(Iri property, bool isOfInteraction)
    {
        if (property.Equals(EngagementVocabulary.HasParticipant) && item.Participant is not null)
        {
            return "participant";
        }

        if (isOfInteraction)
        {
            return item.FieldNames.GetValueOrDefault(property) ?? model.FindProperty(property)?.Name;
        }

        return property.Equals(EngagementVocabulary.IdentityScheme) ? "scheme"
            : property.Equals(EngagementVocabulary.IdentityKey) ? "key"
            : property.Equals(EngagementVocabulary.Text) ? "text"
            : property.Equals(EngagementVocabulary.TextLanguage) ? "lang"
            : property.Equals(EngagementVocabulary.AttemptCount) ? EngagementVocabulary.AttemptCountOfItem
            : null;
    }
}
