using System.Text;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.NTriples;

/// <summary>The <see href="https://www.w3.org/TR/n-triples/#n-triples-grammar">grammar of N-Triples 1.1</see>, a method a production.</summary>
internal ref struct NTriplesParser
{
    private readonly ITripleSink _sink;
    private readonly DocumentTerms _terms;
    private TurtleTokens _tokens;

    public NTriplesParser(Utf8Input input, ITripleSink sink, RdfReadOptions options)
    {
        _tokens = new TurtleTokens(input, lineEndsCount: true);
        _sink = sink;

        // N-Triples knows no relative references, so a base has no effect.
        _terms = new DocumentTerms(options with { BaseIri = null });
    }

    // [1] ntriplesDoc ::= triple? (EOL triple)* EOL?
    public void ParseDocument()
    {
        _tokens.Next();
        while (_tokens.Kind != TokenKind.DocumentEnd)
        {
            if (_tokens.Kind != TokenKind.LineEnd)
            {
                ParseTriple();
            }

            if (_tokens.Kind == TokenKind.LineEnd)
            {
                _tokens.Next();
            }
            else if (_tokens.Kind != TokenKind.DocumentEnd)
            {
                _tokens.Fail("the line's end after '.'");
            }
        }
    }

    // [2] triple ::= subject predicate object '.'
    private void ParseTriple()
    {
        var subjectAt = _tokens.Position;
        var subject = ParseSubject();
        var predicateAt = _tokens.Position;
        var predicate = ParseIri("a predicate (an absolute IRI in angle brackets)");
        var objectAt = _tokens.Position;
        var obj = ParseObject();
        if (!_tokens.IsMark('.'))
        {
            _tokens.Fail("'.' after the object");
        }

        _tokens.Next();
        _sink.Triple(new Triple(subject, predicate, obj), new TriplePosition(subjectAt, predicateAt, objectAt));
    }

    // [3] subject ::= IRIREF | BLANK_NODE_LABEL
    private Term ParseSubject() =>
        _tokens.Kind == TokenKind.BlankNodeLabel ? ParseLabel() : ParseIri("a subject (an absolute IRI in angle brackets or a blank node)");

    // [5] object ::= IRIREF | BLANK_NODE_LABEL | literal
    private Term ParseObject() => _tokens.Kind switch
    {
        TokenKind.BlankNodeLabel => ParseLabel(),
        TokenKind.Text when _tokens.Current.Quotes == 1 && _tokens.Bytes[0] == '"' => ParseLiteral(),
        _ => ParseIri("an object (an absolute IRI in angle brackets, a blank node or text in double quotes)"),
    };

    // [6] literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?
    private Literal ParseLiteral()
    {
        var content = _tokens.Bytes[1..^1];
        var text = _tokens.Current.Escaped ? TurtleEscapes.Unescape(content) : Encoding.UTF8.GetString(content);
        _tokens.Next();
        if (_tokens.Kind == TokenKind.AtWord)
        {
            var language = _terms.Language(_tokens.Bytes);
            _tokens.Next();
            return Literal.Trusted(text, RdfTerms.LangString, language);
        }

        if (!_tokens.IsMark('^'))
        {
            return Literal.Trusted(text, Xsd.String);
        }

        _tokens.Next();
        return Literal.Trusted(text, ParseIri("the absolute IRI of a datatype in angle brackets"));
    }

    // [8] IRIREF
    private Iri ParseIri(string expected)
    {
        if (_tokens.Kind != TokenKind.IriReference)
        {
            _tokens.Fail(expected);
        }

        if (!_terms.TryIriReference(_tokens.Bytes, _tokens.Current.Escaped, out var iri, out var problem))
        {
            _tokens.Fail(problem);
        }

        _tokens.Next();
        return iri;
    }

    private BlankNode ParseLabel()
    {
        var node = _terms.Labelled(_tokens.Bytes);
        _tokens.Next();
        return node;
    }
}
