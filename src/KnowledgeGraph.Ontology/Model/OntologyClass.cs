using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>A named class of the ontology, with what follows for it from the closure and its steering annotations.</summary>
public sealed class OntologyClass
{
    /// <summary>The class's IRI.</summary>
    public required Iri Iri { get; init; }

    /// <summary>The part of the IRI after its last <c>#</c> or <c>/</c>.</summary>
    public required string LocalName { get; init; }

    /// <summary>Name in GraphQL: <c>kg:graphqlName</c>, else the local name.</summary>
    public required string Name { get; init; }

    /// <summary>Plural used for the root list: <c>kg:plural</c>, else null (English rules apply).</summary>
    public string? Plural { get; init; }

    /// <summary><c>rdfs:label</c> by language tag (lower case; empty for none).</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary><c>skos:definition</c>, else <c>rdfs:comment</c>, by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Definitions { get; init; }

    /// <summary>Named classes directly above, as written, ordered by IRI.</summary>
    public required IReadOnlyList<Iri> Parents { get; init; }

    /// <summary>All named classes above, the class itself included (closure of sub-class and equivalence).</summary>
    public required IReadOnlySet<Iri> Ancestors { get; init; }

    /// <summary>All named classes below, the class itself included.</summary>
    public required IReadOnlySet<Iri> Descendants { get; init; }

    /// <summary>Class expressions each of which suffices for membership; not empty for a defined class only.</summary>
    public required IReadOnlyList<ClassExpression> Sufficient { get; init; }

    /// <summary>True if membership is defined by expressions: such a class is no type of its own and is never asserted.</summary>
    public bool IsDefined => Sufficient.Count > 0;

    /// <summary><c>kg:polymorphic</c>: an interface in GraphQL.</summary>
    public bool IsPolymorphic { get; init; }

    /// <summary><c>kg:abstract</c>: has no direct instances.</summary>
    public bool IsAbstract { get; init; }

    /// <summary><c>kg:enum</c>: a closed concept scheme, an enum in GraphQL.</summary>
    public bool IsEnum { get; init; }

    /// <summary>True for skos:Concept and everything below it.</summary>
    public bool IsConcept { get; init; }

    /// <summary><c>kg:exposure</c> and <c>kg:hidden</c>. Default: nested.</summary>
    public Exposure Exposure { get; init; } = Exposure.Nested;

    /// <summary><c>kg:derived</c>: only the engine writes its instances.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Set for <c>kg:kind "interval"</c>: its nodes are records valid in an interval.</summary>
    public IntervalDescription? Interval { get; init; }

    /// <summary><c>kg:timeProperty</c>: the datatype property that says when such a thing happened, own or inherited.</summary>
    public Iri? TimeProperty { get; init; }

    /// <summary><c>kg:dataSubject</c>: path to the person whose data its nodes hold.</summary>
    public PropertyPath? DataSubject { get; init; }

    /// <summary><c>owl:hasKey</c>: each entry a list of properties that identify an instance, own or inherited.</summary>
    public IReadOnlyList<IReadOnlyList<Iri>> Keys { get; init; } = [];

    /// <summary>Classes declared disjoint with this one, directly or through an ancestor.</summary>
    public IReadOnlySet<Iri> DisjointWith { get; init; } = new HashSet<Iri>();

    /// <summary><c>kg:personalData</c> other than "none".</summary>
    public bool IsPersonalData { get; init; }

    /// <summary>Reason of <c>owl:deprecated true</c>, or null.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Where the class is declared, for messages.</summary>
    public SourceReference? Source { get; init; }
}
