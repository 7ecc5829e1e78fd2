using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>An object or datatype property of the ontology, with its axioms and steering annotations.</summary>
public sealed class OntologyProperty
{
    /// <summary>The property's IRI.</summary>
    public required Iri Iri { get; init; }

    /// <summary>The part of the IRI after its last <c>#</c> or <c>/</c>.</summary>
    public required string LocalName { get; init; }

    /// <summary>Name in GraphQL: <c>kg:graphqlName</c>, else the local name.</summary>
    public required string Name { get; init; }

    /// <summary>True for an object property, false for a datatype property.</summary>
    public required bool IsObject { get; init; }

    /// <summary><c>rdfs:label</c> by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary><c>skos:definition</c>, else <c>rdfs:comment</c>, by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Definitions { get; init; }

    /// <summary>Declared domains (several mean: either), ordered by IRI; an inverse's ranges where none is declared. Empty: no domain.</summary>
    public required IReadOnlyList<Iri> Domains { get; init; }

    /// <summary>Declared range: a class or a datatype; null if none. An inverse's domain where none is declared.</summary>
    public Iri? Range { get; init; }

    /// <summary><c>owl:FunctionalProperty</c>.</summary>
    public bool IsFunctional { get; init; }

    /// <summary><c>owl:InverseFunctionalProperty</c>.</summary>
    public bool IsInverseFunctional { get; init; }

    /// <summary><c>owl:TransitiveProperty</c>.</summary>
    public bool IsTransitive { get; init; }

    /// <summary><c>owl:SymmetricProperty</c>.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary><c>owl:AsymmetricProperty</c>.</summary>
    public bool IsAsymmetric { get; init; }

    /// <summary><c>owl:IrreflexiveProperty</c>.</summary>
    public bool IsIrreflexive { get; init; }

    /// <summary>Properties declared inverse to this one, in either direction of the axiom, ordered by IRI.</summary>
    public IReadOnlyList<Iri> Inverses { get; init; } = [];

    /// <summary>Direct sub-properties (and equivalent properties), not through narrowing, ordered by IRI.</summary>
    public IReadOnlyList<Iri> SubProperties { get; init; } = [];

    /// <summary>Direct super-properties (and equivalent properties), ordered by IRI.</summary>
    public IReadOnlyList<Iri> SuperProperties { get; init; } = [];

    /// <summary><c>owl:propertyChainAxiom</c>: each entry one chain.</summary>
    public IReadOnlyList<IReadOnlyList<Iri>> Chains { get; init; } = [];

    /// <summary><c>kg:narrows</c> with its <c>kg:condition</c>: the values of the base property that meet the condition.</summary>
    public Narrowing? Narrows { get; init; }

    /// <summary><c>kg:derived</c>: may not be asserted.</summary>
    public bool IsDerived { get; init; }

    /// <summary><c>kg:identifying</c>: two values of this functional property are one individual.</summary>
    public bool IsIdentifying { get; init; }

    /// <summary><c>kg:excludesSelf</c>: the subject is no value of its own.</summary>
    public bool ExcludesSelf { get; init; }

    /// <summary><c>kg:indexed</c>: "range", "text", "fulltext", "vector" or "unique"; null if none.</summary>
    public string? Indexed { get; init; }

    /// <summary><c>kg:scale</c>: decimal digits kept, 0..9. Default 6.</summary>
    public int Scale { get; init; } = 6;

    /// <summary><c>kg:ordered</c>: the order of an RDF list is kept.</summary>
    public bool IsOrdered { get; init; }

    /// <summary><c>kg:exposure</c> and <c>kg:hidden</c>. Default: nested.</summary>
    public Exposure Exposure { get; init; } = Exposure.Nested;

    /// <summary><c>sh:order</c>, else <c>kg:order</c>; null if none: fields without come after those with.</summary>
    public decimal? Order { get; init; }

    /// <summary><c>kg:default</c>: the value of an input that is left out.</summary>
    public Literal? Default { get; init; }

    /// <summary><c>kg:personalData</c> other than "none".</summary>
    public bool IsPersonalData { get; init; }

    /// <summary>Reason of <c>owl:deprecated true</c> (with the replacement's name), or null.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Least and greatest number of values, from functional axioms and shapes of severity Violation, by the class that is asked.</summary>
    public required IReadOnlyDictionary<Iri, Cardinality> CardinalityByClass { get; init; }

    /// <summary>Where the property is declared, for messages.</summary>
    public SourceReference? Source { get; init; }
}
