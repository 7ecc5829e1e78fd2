using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>rdf:langString</c>; values are <see cref="LanguageText"/>. What is written in it has a language tag beside its text, so that no text alone stands for a value.</summary>
internal sealed class LangStringDatatype() : Datatype(RdfTerms.LangString)
{
    public override bool IsWellFormed(string lexical) => false;

    public override object? ValueOf(string lexical) => null;

    public override bool Contains(object value) => value is LanguageText;

    public override string? Canonical(string lexical) => null;
}
