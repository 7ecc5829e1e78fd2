using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>rdfs:Literal</c>: it has every value, and no lexical form to write one in.</summary>
internal sealed class UniversalDatatype() : Datatype(Rdfs.Literal)
{
    public override bool IsWellFormed(string lexical) => false;

    public override object? ValueOf(string lexical) => null;

    public override bool Contains(object value) => true;

    public override string? Canonical(string lexical) => null;
}
