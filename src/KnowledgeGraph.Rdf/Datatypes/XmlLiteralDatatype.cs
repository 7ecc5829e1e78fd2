using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>rdf:XMLLiteral</c>, compared character by character: XML is neither read nor normalised here.</summary>
internal sealed class XmlLiteralDatatype() : Datatype(RdfTerms.XmlLiteral)
{
    public override bool IsWellFormed(string lexical) => true;

    public override object? ValueOf(string lexical) => new XmlText(lexical);

    public override bool Contains(object value) => value is XmlText;

    public override string? Canonical(string lexical) => lexical;

    private sealed record XmlText(string Text);
}
