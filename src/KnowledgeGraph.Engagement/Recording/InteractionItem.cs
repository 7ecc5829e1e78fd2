namespace KnowledgeGraph.Engagement.Recording;

/// <summary>One interaction as a client tells it: names and values are text, so that whatever is wrong with one refuses only this item.</summary>
public sealed record InteractionItem
{
    /// <summary>Names the item for good: a repeat gives the first answer.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Class of the interaction: name, local name or IRI.</summary>
    public required string Class { get; init; }

    /// <summary>IRI of the interaction; null: one is made of the idempotency key.</summary>
    public string? Iri { get; init; }

    /// <summary>Values of properties of the interaction.</summary>
    public IReadOnlyList<FieldInput> Fields { get; init; } = [];

    /// <summary>IRI of the customer who took part; null: whoever the identities stand for.</summary>
    public string? Participant { get; init; }

    /// <summary>IRI of the brand that was met; null: the only one.</summary>
    public string? Brand { get; init; }

    /// <summary>Identities that were seen.</summary>
    public IReadOnlyList<IdentityInput> ObservedIdentities { get; init; } = [];

    /// <summary>What the customer said or wrote.</summary>
    public IReadOnlyList<UtteranceInput> Utterances { get; init; } = [];

    /// <summary>A problem that came up, or came up again; null: none.</summary>
    public IssueInput? Issue { get; init; }
}
