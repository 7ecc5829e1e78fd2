using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>An individual that a module declares: a concept, a rule, a touchpoint.</summary>
public sealed class Individual
{
    /// <summary>The individual's IRI; blank nodes have got theirs from their content.</summary>
    public required Iri Iri { get; init; }

    /// <summary>The part of the IRI after its last <c>#</c> or <c>/</c>.</summary>
    public required string LocalName { get; init; }

    /// <summary>Asserted classes, ordered by IRI.</summary>
    public required IReadOnlyList<Iri> Classes { get; init; }

    /// <summary><c>skos:notation</c>, else the local name.</summary>
    public required string Code { get; init; }

    /// <summary>Name in GraphQL where the individual is an enum value: <c>kg:graphqlName</c>, else the code in SCREAMING_SNAKE.</summary>
    public required string EnumName { get; init; }

    /// <summary><c>skos:prefLabel</c>, else <c>rdfs:label</c>, by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary><c>skos:definition</c>, else <c>rdfs:comment</c>, by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Definitions { get; init; }

    /// <summary>Concepts directly above (<c>skos:broader</c>, or the inverse of <c>skos:narrower</c>), ordered by IRI.</summary>
    public IReadOnlyList<Iri> Broader { get; init; } = [];

    /// <summary>The individual itself and every concept below it.</summary>
    public required IReadOnlySet<Iri> Within { get; init; }

    /// <summary><c>kg:condition</c>, or null.</summary>
    public NodeShape? Condition { get; init; }

    /// <summary><c>kg:order</c>, else null.</summary>
    public decimal? Order { get; init; }

    /// <summary>True for <c>owl:deprecated true</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Where the individual is declared, for messages.</summary>
    public SourceReference? Source { get; init; }
}
