namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>The Simple Knowledge Organization System.</summary>
public static class Skos
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>skos</c>.</summary>
    public const string Namespace = "http://www.w3.org/2004/02/skos/core#";

    /// <summary>The class of concepts.</summary>
    public static Iri Concept { get; } = new(Namespace + "Concept");

    /// <summary>The class of concept schemes.</summary>
    public static Iri ConceptScheme { get; } = new(Namespace + "ConceptScheme");

    /// <summary>The class of labelled groups of concepts.</summary>
    public static Iri Collection { get; } = new(Namespace + "Collection");

    /// <summary>The class of ordered groups of concepts.</summary>
    public static Iri OrderedCollection { get; } = new(Namespace + "OrderedCollection");

    /// <summary>The scheme that a concept belongs to.</summary>
    public static Iri InScheme { get; } = new(Namespace + "inScheme");

    /// <summary>The scheme whose top a concept is.</summary>
    public static Iri TopConceptOf { get; } = new(Namespace + "topConceptOf");

    /// <summary>A concept at the top of a scheme.</summary>
    public static Iri HasTopConcept { get; } = new(Namespace + "hasTopConcept");

    /// <summary>A wider concept.</summary>
    public static Iri Broader { get; } = new(Namespace + "broader");

    /// <summary>A narrower concept.</summary>
    public static Iri Narrower { get; } = new(Namespace + "narrower");

    /// <summary>A wider concept at any distance.</summary>
    public static Iri BroaderTransitive { get; } = new(Namespace + "broaderTransitive");

    /// <summary>A narrower concept at any distance.</summary>
    public static Iri NarrowerTransitive { get; } = new(Namespace + "narrowerTransitive");

    /// <summary>A concept that has to do with this one.</summary>
    public static Iri Related { get; } = new(Namespace + "related");

    /// <summary>Any relation between concepts.</summary>
    public static Iri SemanticRelation { get; } = new(Namespace + "semanticRelation");

    /// <summary>Any relation between concepts of different schemes.</summary>
    public static Iri MappingRelation { get; } = new(Namespace + "mappingRelation");

    /// <summary>A concept of another scheme that means the same.</summary>
    public static Iri ExactMatch { get; } = new(Namespace + "exactMatch");

    /// <summary>A concept of another scheme that means nearly the same.</summary>
    public static Iri CloseMatch { get; } = new(Namespace + "closeMatch");

    /// <summary>A wider concept of another scheme.</summary>
    public static Iri BroadMatch { get; } = new(Namespace + "broadMatch");

    /// <summary>A narrower concept of another scheme.</summary>
    public static Iri NarrowMatch { get; } = new(Namespace + "narrowMatch");

    /// <summary>A concept of another scheme that has to do with this one.</summary>
    public static Iri RelatedMatch { get; } = new(Namespace + "relatedMatch");

    /// <summary>The preferred name, one a language.</summary>
    public static Iri PrefLabel { get; } = new(Namespace + "prefLabel");

    /// <summary>Another name.</summary>
    public static Iri AltLabel { get; } = new(Namespace + "altLabel");

    /// <summary>A name for searching only.</summary>
    public static Iri HiddenLabel { get; } = new(Namespace + "hiddenLabel");

    /// <summary>A code that identifies a concept in its scheme.</summary>
    public static Iri Notation { get; } = new(Namespace + "notation");

    /// <summary>What a concept means.</summary>
    public static Iri Definition { get; } = new(Namespace + "definition");

    /// <summary>How a concept is to be used.</summary>
    public static Iri ScopeNote { get; } = new(Namespace + "scopeNote");

    /// <summary>Anything worth saying about a concept.</summary>
    public static Iri Note { get; } = new(Namespace + "note");

    /// <summary>An example of a concept's use.</summary>
    public static Iri Example { get; } = new(Namespace + "example");

    /// <summary>What changed.</summary>
    public static Iri ChangeNote { get; } = new(Namespace + "changeNote");

    /// <summary>A note for editors.</summary>
    public static Iri EditorialNote { get; } = new(Namespace + "editorialNote");

    /// <summary>What a concept meant before.</summary>
    public static Iri HistoryNote { get; } = new(Namespace + "historyNote");

    /// <summary>A member of a collection.</summary>
    public static Iri Member { get; } = new(Namespace + "member");

    /// <summary>The members of an ordered collection.</summary>
    public static Iri MemberList { get; } = new(Namespace + "memberList");
}
