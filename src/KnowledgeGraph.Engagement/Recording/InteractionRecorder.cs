using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>
/// Records interactions with all that follows from them (semantics.md, section 6): each item is taken or refused as a whole, and a bad one costs
/// only itself. One object per ontology version, for several threads.
/// </summary>
public sealed class InteractionRecorder
{
    /// <summary>How many items a batch may have.</summary>
    public const int MostItems = 1_000;

    private const string InteractionKind = "interaction";
    private readonly CommitRules _rules;
    private readonly OntologyModel _model;
    private readonly ItemReader _reader;
    private readonly ItemWriter _writer;
    private readonly Symbol _recordedItem;

    private InteractionRecorder(CommitRules rules)
    {
        _rules = rules;
        _model = rules.Rewriting.Model;
        Fields = new InteractionFields(_model);
        _reader = new ItemReader(_model, Fields);
        _writer = new ItemWriter(rules);
        _recordedItem = rules.Rewriting.Symbols.Of(Kg.Namespace + "recordedItem");
    }

    /// <summary>What interactions can be recorded with.</summary>
    public InteractionFields Fields { get; }

    /// <summary>Prepares the recording for an ontology version; null where it has no interactions, identities and relationships.</summary>
    public static InteractionRecorder? Read(CommitRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return IsAvailable(rules.Rewriting.Model) ? new InteractionRecorder(rules) : null;
    }

    /// <summary>True if the ontology has interactions, identities and relationships.</summary>
    public static bool IsAvailable(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Identity.IdentityFacts.HasTerms(model);
    }

    /// <summary>Writes the items of a batch and the records that follow from them.</summary>
    /// <param name="transaction">Where to write; the caller commits it, or takes it back.</param>
    /// <param name="items">The items, at most <see cref="MostItems"/>.</param>
    /// <param name="isAtomic">True: nothing is written if an item is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more items.</exception>
    public RecordingOutcome Record(GraphTransaction transaction, IReadOnlyList<InteractionItem> items, bool isAtomic)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(items.Count, MostItems);
        var begin = transaction.Savepoint();
        var (accepted, refused) = (new List<AcceptedItem>(), new List<RefusedItem>());
        for (var index = 0; index < items.Count; index++)
        {
            var problems = new ItemProblems(index);
            var before = transaction.Savepoint();
            if (Record(transaction, items[index], problems) is { } stored && !problems.HasAny)
            {
                accepted.Add(stored with { Index = index });
            }
            else
            {
                transaction.RollBackTo(before);
                refused.AddRange(problems.Found);
            }
        }

        if (isAtomic && refused.Count > 0)
        {
            transaction.RollBackTo(begin);
            return new RecordingOutcome([], refused);
        }

        _rules.Complete(transaction);
        return new RecordingOutcome(accepted, refused);
    }

    private AcceptedItem? Record(GraphTransaction transaction, InteractionItem item, ItemProblems problems)
    {
        if (_reader.Read(item, problems) is not { } facts)
        {
            return null;
        }

        var hash = StoredValue.OfString(ItemHash.Of(facts));
        var made = MadeIri.Of(_model.IndividualsNamespace, InteractionKind, item.IdempotencyKey);
        var request = MadeIri.Of(_model.IndividualsNamespace, MadeIri.RequestKind, item.IdempotencyKey);
        if (transaction.TryFind(request, out var told) || transaction.TryFind(made, out told))
        {
            return Repeat(transaction, told, hash, item.IdempotencyKey, problems);
        }

        if (_writer.Write(transaction, facts, facts.Iri?.Value ?? made, problems) is not { } interaction)
        {
            return null;
        }

        transaction.AddValue(interaction, _recordedItem, hash);
        if (facts.Iri is not null)
        {
            transaction.AddAlias(request, interaction);
        }

        return new AcceptedItem(0, item.IdempotencyKey, transaction.IriOf(interaction), Created: true);
    }

    private AcceptedItem? Repeat(GraphTransaction transaction, NodeId told, StoredValue hash, string key, ItemProblems problems)
    {
        if (transaction.ValueOf(told, _recordedItem) is { } before && !before.Equals(hash))
        {
            problems.Add(
                "idempotencyKey",
                "IDEMPOTENCY_MISMATCH",
                $"idempotencyKey '{key}' was used for an item that says something else. Repeat that item unchanged, or choose another key.");
            return null;
        }

        return new AcceptedItem(0, key, transaction.IriOf(told), Created: false);
    }
}
