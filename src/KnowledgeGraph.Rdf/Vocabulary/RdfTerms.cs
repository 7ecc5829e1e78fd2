namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>RDF's own terms. The class bears this name because the namespace <c>KnowledgeGraph.Rdf</c> would hide <c>Rdf</c>.</summary>
public static class RdfTerms
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>rdf</c>.</summary>
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>An instance belongs to a class.</summary>
    public static Iri Type { get; } = new(Namespace + "type");

    /// <summary>The class of properties.</summary>
    public static Iri Property { get; } = new(Namespace + "Property");

    /// <summary>The first member of a list.</summary>
    public static Iri First { get; } = new(Namespace + "first");

    /// <summary>What follows a list's first member.</summary>
    public static Iri Rest { get; } = new(Namespace + "rest");

    /// <summary>The empty list.</summary>
    public static Iri Nil { get; } = new(Namespace + "nil");

    /// <summary>The class of lists.</summary>
    public static Iri List { get; } = new(Namespace + "List");

    /// <summary>The datatype of text in a language.</summary>
    public static Iri LangString { get; } = new(Namespace + "langString");

    /// <summary>The datatype of HTML fragments.</summary>
    public static Iri Html { get; } = new(Namespace + "HTML");

    /// <summary>The datatype of XML fragments.</summary>
    public static Iri XmlLiteral { get; } = new(Namespace + "XMLLiteral");

    /// <summary>OWL 2's datatype of text with or without a language.</summary>
    public static Iri PlainLiteral { get; } = new(Namespace + "PlainLiteral");

    /// <summary>The class of reified triples.</summary>
    public static Iri Statement { get; } = new(Namespace + "Statement");

    /// <summary>The subject of a reified triple.</summary>
    public static Iri Subject { get; } = new(Namespace + "subject");

    /// <summary>The predicate of a reified triple.</summary>
    public static Iri Predicate { get; } = new(Namespace + "predicate");

    /// <summary>The object of a reified triple.</summary>
    public static Iri Object { get; } = new(Namespace + "object");

    /// <summary>The main value of a structured value.</summary>
    public static Iri Value { get; } = new(Namespace + "value");
}
