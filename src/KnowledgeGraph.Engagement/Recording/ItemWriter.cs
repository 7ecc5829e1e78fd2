using System.Globalization;
using KnowledgeGraph.Engagement.Identity;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Writes one item: the interaction, the identities seen in it, what was said, and the issue.</summary>
internal sealed class ItemWriter(CommitRules rules)
{
    private const string UtteranceKind = "utterance";
    private readonly OntologyRewriting _rewriting = rules.Rewriting;
    private readonly PropertyEdges _edges = rules.Rewriting.Edges;
    private readonly IdentityFacts _identityFacts = rules.Identities.Facts!;
    private readonly ItemIssues _issues = new(rules.Rewriting);

    /// <summary>Writes an item whose interaction isn't in the graph yet.</summary>
    /// <returns>The interaction; null if something is wrong, which is noted.</returns>
    public NodeId? Write(GraphTransaction transaction, ItemFacts item, string iri, ItemProblems problems)
    {
        if (transaction.TryFind(iri, out _))
        {
            NoteTaken(iri, transaction.Before.TryFind(iri, out _), problems);
            return null;
        }

        var places = new ItemPlaces(item, _rewriting.Model, problems);
        var brand = Find(transaction, item.Brand, "brand", EngagementVocabulary.Brand, problems);
        var participant = Find(transaction, item.Participant, "participant", EngagementVocabulary.Customer, problems);
        var interaction = WriteInteraction(transaction, item, iri, problems, places);
        if (participant is { } present)
        {
            _edges.Link(transaction, interaction, EngagementVocabulary.HasParticipant, present, null, AssertedAs(transaction, present, item.Participant));
        }

        var identities = item.Identities.Select((identity, i) => WriteIdentity(transaction, identity, i, interaction, places)).ToList();
        if (problems.HasAny)
        {
            return null;
        }

        var undecided = new List<ChangeProblem>();
        places.Touch(rules.Identities.Apply(transaction, identities.Append(interaction), brand, undecided));
        var seen = item.Identities.Select(i => Resolve(transaction, i)).ToList();
        WriteWhatWasSaid(transaction, item, interaction, participant, seen, brand, undecided, places);
        foreach (var problem in undecided.Distinct().Concat(rules.Check(transaction, places.Touched)))
        {
            places.Note(problem);
        }

        return interaction;
    }

    private void NoteTaken(string iri, bool isEarlier, ItemProblems problems)
    {
        if (isEarlier)
        {
            problems.Add("iri", "CONFLICT", $"iri: {Name(iri)} is in the graph already. Leave it out, or choose another.");
        }
        else
        {
            problems.Add("iri", "SHAPE_VIOLATION", $"iri: {Name(iri)} is what another item of this request is stored as, and each field has one item's values. Leave it out, or choose another.");
        }
    }

    private NodeId WriteInteraction(GraphTransaction transaction, ItemFacts item, string iri, ItemProblems problems, ItemPlaces places)
    {
        var interaction = transaction.Ensure(iri);
        places.Add(interaction, iri, "");
        transaction.AddType(interaction, _rewriting.SymbolOf(item.Class.Iri));
        foreach (var (property, value) in item.Values)
        {
            transaction.AddValue(interaction, _rewriting.SymbolOf(property.Iri), value);
        }

        foreach (var (path, property, target) in item.Links)
        {
            if (!transaction.TryFind(target.Value, out var node))
            {
                problems.BadInput(path, $"{path}: {Name(target.Value)} isn't in the graph. Correct the IRI, or write the node first.");
                continue;
            }

            _edges.Link(transaction, interaction, property.Iri, node, null, AssertedAs(transaction, node, target));
            if (_rewriting.Stored.Of(property.Iri).IsInverse)
            {
                places.Touch([node]);
            }
        }

        return interaction;
    }

    private NodeId WriteIdentity(GraphTransaction transaction, ItemFacts.IdentityFact identity, int index, NodeId interaction, ItemPlaces places)
    {
        var iri = _identityFacts.IdentityIri(identity.Class, identity.Scheme, identity.Key);
        if (!transaction.TryFind(iri, out var node))
        {
            node = transaction.Ensure(iri);
            places.Add(node, iri, $"observedIdentities[{index}]");
            transaction.AddType(node, _rewriting.SymbolOf(identity.Class));
            transaction.AddValue(node, _rewriting.SymbolOf(EngagementVocabulary.IdentityScheme), StoredValue.OfString(identity.Scheme));
            transaction.AddValue(node, _rewriting.SymbolOf(EngagementVocabulary.IdentityKey), StoredValue.OfString(identity.Key));
        }

        _edges.Link(transaction, node, EngagementVocabulary.ObservedIn, interaction);
        return node;
    }

    private NodeId Resolve(GraphTransaction transaction, ItemFacts.IdentityFact identity) =>
        transaction.TryFind(_identityFacts.IdentityIri(identity.Class, identity.Scheme, identity.Key), out var node)
            ? node
            : throw new InvalidOperationException($"The identity {identity} is gone.");

    private void WriteWhatWasSaid(
        GraphTransaction transaction,
        ItemFacts item,
        NodeId interaction,
        NodeId? participant,
        IReadOnlyList<NodeId> identities,
        NodeId? brand,
        List<ChangeProblem> undecided,
        ItemPlaces places)
    {
        if (item.Utterances.Count == 0 && item.Issue is null)
        {
            return;
        }

        var speaker = participant is { } present
            ? (present, AssertedAs(transaction, present, item.Participant))
            : rules.Identities.SpeakerOf(transaction, identities, brand, undecided);
        for (var i = 0; speaker is not null && i < item.Utterances.Count; i++)
        {
            WriteUtterance(transaction, item.Utterances[i], i, interaction, speaker.Value, places);
        }

        if (item.Issue is { } issue)
        {
            var written = _issues.Write(transaction, issue, interaction, speaker?.Customer, brand);
            places.Add(written, transaction.IriOf(written), "issue");
        }
    }

    private void WriteUtterance(
        GraphTransaction transaction, UtteranceInput said, int index, NodeId interaction, (NodeId Customer, string? Asserted) speaker, ItemPlaces places)
    {
        var iri = MadeIri.Of(_rewriting.Model.IndividualsNamespace, UtteranceKind, transaction.IriOf(interaction), index.ToString(CultureInfo.InvariantCulture));
        var utterance = transaction.Ensure(iri);
        places.Add(utterance, iri, $"utterances[{index}]");
        transaction.AddType(utterance, _rewriting.SymbolOf(EngagementVocabulary.Utterance));
        transaction.AddValue(utterance, _rewriting.SymbolOf(EngagementVocabulary.Text), StoredValue.OfString(said.Text));
        transaction.AddValue(utterance, _rewriting.SymbolOf(EngagementVocabulary.TextLanguage), StoredValue.OfString(said.Language));
        if (transaction.ValueOf(interaction, _rewriting.SymbolOf(EngagementVocabulary.StartedAt)) is { } time)
        {
            transaction.AddValue(utterance, _rewriting.SymbolOf(EngagementVocabulary.ObservedAt), time);
        }

        _edges.Link(transaction, utterance, EngagementVocabulary.RecordedIn, interaction);
        _edges.Link(transaction, utterance, EngagementVocabulary.ObservationOf, speaker.Customer, null, speaker.Asserted);
    }

    private NodeId? Find(GraphTransaction transaction, Iri? iri, string path, Iri @class, ItemProblems problems)
    {
        if (iri is null)
        {
            return null;
        }

        var wanted = _rewriting.Model.FindClass(@class)!;
        if (transaction.TryFind(iri.Value, out var node) && transaction.HasType(node, wanted.Descendants.Select(_rewriting.SymbolOf).ToHashSet()))
        {
            return node;
        }

        problems.BadInput(path, $"{path}: there is no {wanted.Name} {Name(iri.Value)} in the graph. Correct the IRI, or write the {wanted.Name} first.");
        return null;
    }

    // The IRI that the client wrote, where it is an alias.
    private static string? AssertedAs(GraphTransaction transaction, NodeId node, Iri? iri) =>
        iri is null || transaction.IriOf(node) == iri.Value ? null : iri.Value;

    private string Name(string iri) => _rewriting.Model.Prefixes.Shorten(new Iri(iri)) ?? $"<{iri}>";
}
