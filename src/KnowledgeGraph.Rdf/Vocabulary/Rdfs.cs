namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>RDF Schema.</summary>
public static class Rdfs
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>rdfs</c>.</summary>
    public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";

    /// <summary>The class of everything.</summary>
    public static Iri Resource { get; } = new(Namespace + "Resource");

    /// <summary>The class of classes.</summary>
    public static Iri Class { get; } = new(Namespace + "Class");

    /// <summary>The class of datatypes.</summary>
    public static Iri Datatype { get; } = new(Namespace + "Datatype");

    /// <summary>The class of literals.</summary>
    public static Iri Literal { get; } = new(Namespace + "Literal");

    /// <summary>The class of containers.</summary>
    public static Iri Container { get; } = new(Namespace + "Container");

    /// <summary>The class of <c>rdf:_1</c>, <c>rdf:_2</c> and so on.</summary>
    public static Iri ContainerMembershipProperty { get; } = new(Namespace + "ContainerMembershipProperty");

    /// <summary>Something is a member of a container.</summary>
    public static Iri Member { get; } = new(Namespace + "member");

    /// <summary>Every instance of the class is one of the other.</summary>
    public static Iri SubClassOf { get; } = new(Namespace + "subClassOf");

    /// <summary>Whatever the property relates, the other relates too.</summary>
    public static Iri SubPropertyOf { get; } = new(Namespace + "subPropertyOf");

    /// <summary>What has the property belongs to the class.</summary>
    public static Iri Domain { get; } = new(Namespace + "domain");

    /// <summary>The property's values belong to the class or datatype.</summary>
    public static Iri Range { get; } = new(Namespace + "range");

    /// <summary>A name for people.</summary>
    public static Iri Label { get; } = new(Namespace + "label");

    /// <summary>A description for people.</summary>
    public static Iri Comment { get; } = new(Namespace + "comment");

    /// <summary>Where more is said.</summary>
    public static Iri SeeAlso { get; } = new(Namespace + "seeAlso");

    /// <summary>The resource, mostly an ontology, that defines a term.</summary>
    public static Iri IsDefinedBy { get; } = new(Namespace + "isDefinedBy");
}
