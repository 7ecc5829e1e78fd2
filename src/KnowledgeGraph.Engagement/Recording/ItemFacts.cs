using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>An item in terms of the ontology; whether the nodes that it names are there is not known yet.</summary>
internal sealed record ItemFacts
{
    public required string IdempotencyKey { get; init; }

    public required OntologyClass Class { get; init; }

    public Iri? Iri { get; init; }

    public IReadOnlyList<ValueFact> Values { get; init; } = [];

    public IReadOnlyList<LinkFact> Links { get; init; } = [];

    /// <summary>What the client calls the properties that it gave.</summary>
    public required IReadOnlyDictionary<Iri, string> FieldNames { get; init; }

    public Iri? Participant { get; init; }

    public Iri? Brand { get; init; }

    public IReadOnlyList<IdentityFact> Identities { get; init; } = [];

    public IReadOnlyList<UtteranceInput> Utterances { get; init; } = [];

    public IssueFact? Issue { get; init; }

    /// <summary>A literal value of the interaction.</summary>
    internal sealed record ValueFact(OntologyProperty Property, StoredValue Value);

    /// <summary>A node that the interaction is linked to.</summary>
    internal sealed record LinkFact(string Path, OntologyProperty Property, Iri Target);

    /// <summary>An identity that was seen.</summary>
    internal sealed record IdentityFact(Iri Class, string Scheme, string Key);

    /// <summary>A problem in the interaction.</summary>
    internal sealed record IssueFact(Iri Class, int AttemptCount);
}
