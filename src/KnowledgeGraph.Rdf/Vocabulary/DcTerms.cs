namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>The metadata terms of the Dublin Core.</summary>
public static class DcTerms
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>dcterms</c>.</summary>
    public const string Namespace = "http://purl.org/dc/terms/";

    /// <summary>The name of a resource.</summary>
    public static Iri Title { get; } = new(Namespace + "title");

    /// <summary>What a resource is about.</summary>
    public static Iri Description { get; } = new(Namespace + "description");

    /// <summary>A summary of a resource.</summary>
    public static Iri Abstract { get; } = new(Namespace + "abstract");

    /// <summary>Who made a resource.</summary>
    public static Iri Creator { get; } = new(Namespace + "creator");

    /// <summary>Who helped to make a resource.</summary>
    public static Iri Contributor { get; } = new(Namespace + "contributor");

    /// <summary>Who makes a resource available.</summary>
    public static Iri Publisher { get; } = new(Namespace + "publisher");

    /// <summary>When a resource was made.</summary>
    public static Iri Created { get; } = new(Namespace + "created");

    /// <summary>When a resource was changed.</summary>
    public static Iri Modified { get; } = new(Namespace + "modified");

    /// <summary>When a resource was published.</summary>
    public static Iri Issued { get; } = new(Namespace + "issued");

    /// <summary>A moment in a resource's life.</summary>
    public static Iri Date { get; } = new(Namespace + "date");

    /// <summary>The terms of use.</summary>
    public static Iri License { get; } = new(Namespace + "license");

    /// <summary>Who holds which rights.</summary>
    public static Iri Rights { get; } = new(Namespace + "rights");

    /// <summary>What a resource was made from.</summary>
    public static Iri Source { get; } = new(Namespace + "source");

    /// <summary>The topic of a resource.</summary>
    public static Iri Subject { get; } = new(Namespace + "subject");

    /// <summary>The language of a resource.</summary>
    public static Iri Language { get; } = new(Namespace + "language");

    /// <summary>A text that identifies a resource.</summary>
    public static Iri Identifier { get; } = new(Namespace + "identifier");

    /// <summary>The whole that a resource belongs to.</summary>
    public static Iri IsPartOf { get; } = new(Namespace + "isPartOf");

    /// <summary>A part of a resource.</summary>
    public static Iri HasPart { get; } = new(Namespace + "hasPart");

    /// <summary>The resource that takes this one's place.</summary>
    public static Iri IsReplacedBy { get; } = new(Namespace + "isReplacedBy");

    /// <summary>The resource whose place this one takes.</summary>
    public static Iri Replaces { get; } = new(Namespace + "replaces");

    /// <summary>A resource that is pointed to.</summary>
    public static Iri References { get; } = new(Namespace + "references");

    /// <summary>The resource of which this is a version.</summary>
    public static Iri IsVersionOf { get; } = new(Namespace + "isVersionOf");

    /// <summary>A version of the resource.</summary>
    public static Iri HasVersion { get; } = new(Namespace + "hasVersion");

    /// <summary>A standard that a resource keeps to.</summary>
    public static Iri ConformsTo { get; } = new(Namespace + "conformsTo");

    /// <summary>The file format of a resource.</summary>
    public static Iri Format { get; } = new(Namespace + "format");

    /// <summary>The nature of a resource.</summary>
    public static Iri Type { get; } = new(Namespace + "type");

    /// <summary>The size or duration of a resource.</summary>
    public static Iri Extent { get; } = new(Namespace + "extent");

    /// <summary>How to cite a resource.</summary>
    public static Iri BibliographicCitation { get; } = new(Namespace + "bibliographicCitation");
}
