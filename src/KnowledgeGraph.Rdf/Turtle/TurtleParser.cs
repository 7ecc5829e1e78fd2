using System.Text;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Recursive descent over the <see href="https://www.w3.org/TR/turtle/#sec-grammar-grammar">grammar of Turtle 1.1</see>: a method a production,
/// which begins at its first token and ends behind its last.
/// </summary>
internal ref struct TurtleParser
{
    private const string ObjectWanted = "an object (an IRI, a blank node, a collection or a literal)";

    private readonly ITripleSink _sink;
    private readonly DocumentTerms _terms;
    private TurtleTokens _tokens;
    private int _depth;

    public TurtleParser(Utf8Input input, ITripleSink sink, RdfReadOptions options)
    {
        _tokens = new TurtleTokens(input, lineEndsCount: false);
        _sink = sink;
        _terms = new DocumentTerms(options);
    }

    // [1] turtleDoc ::= statement*
    public void ParseDocument()
    {
        _tokens.Next();
        while (_tokens.Kind != TokenKind.DocumentEnd)
        {
            ParseStatement();
        }
    }

    // [2] statement ::= directive | triples '.'
    // [3] directive ::= prefixID | base | sparqlPrefix | sparqlBase
    private void ParseStatement()
    {
        if (_tokens.Kind == TokenKind.AtWord)
        {
            ParseAtDirective();
        }
        else if (IsKeyword("PREFIX"u8))
        {
            ParsePrefix();
        }
        else if (IsKeyword("BASE"u8))
        {
            ParseBase();
        }
        else
        {
            ParseTriples();
            Expect('.', "',', ';' or '.' after an object");
        }
    }

    // [4] prefixID ::= '@prefix' PNAME_NS IRIREF '.'    [5] base ::= '@base' IRIREF '.'
    private void ParseAtDirective()
    {
        if (_tokens.Bytes.SequenceEqual("@prefix"u8))
        {
            ParsePrefix();
        }
        else if (_tokens.Bytes.SequenceEqual("@base"u8))
        {
            ParseBase();
        }
        else
        {
            _tokens.Fail("'@prefix' or '@base'");
        }

        Expect('.', "'.' after the directive");
    }

    // [6s] sparqlPrefix ::= "PREFIX" PNAME_NS IRIREF
    private void ParsePrefix()
    {
        _tokens.Next();
        if (_tokens.Kind != TokenKind.PrefixedName || _tokens.Current.Colon != _tokens.Bytes.Length - 1)
        {
            _tokens.Fail("a prefix that ends with ':'");
        }

        var prefix = Encoding.UTF8.GetString(_tokens.Bytes[..^1]);
        _tokens.Next();
        var space = ParseIriReference();
        _terms.SetPrefix(prefix, space);
        _sink.Prefix(prefix, space);
    }

    // [5s] sparqlBase ::= "BASE" IRIREF
    private void ParseBase()
    {
        _tokens.Next();
        var baseIri = ParseIriReference();
        _terms.SetBase(baseIri);
        _sink.Base(baseIri);
    }

    // [6] triples ::= subject predicateObjectList | blankNodePropertyList predicateObjectList?
    private void ParseTriples()
    {
        var at = _tokens.Position;
        if (_tokens.IsMark('['))
        {
            var node = _terms.BlankNodes.Next();
            var hasProperties = ParseBlankNode(new Place(node, at));
            if (!hasProperties || !_tokens.IsMark('.'))
            {
                ParsePredicateObjectList(new Place(node, at));
            }
        }
        else
        {
            ParsePredicateObjectList(new Place(ParseSubject(), at));
        }
    }

    // [10] subject ::= iri | BlankNode | collection
    private Term ParseSubject()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.IriReference or TokenKind.PrefixedName:
                return ParseIri();
            case TokenKind.BlankNodeLabel:
                return ParseLabel();
            case TokenKind.Mark when _tokens.IsMark('('):
                return ParseCollectionSubject();
            default:
                _tokens.Fail("a subject (an IRI, a blank node or a collection) or a directive");
                return null;
        }
    }

    // [7] predicateObjectList ::= verb objectList (';' (verb objectList)?)*
    private void ParsePredicateObjectList(Place subject)
    {
        ParseVerbAndObjects(subject);
        while (_tokens.IsMark(';'))
        {
            _tokens.Next();
            if (_tokens.Kind != TokenKind.Mark || _tokens.IsMark('[') || _tokens.IsMark('('))
            {
                ParseVerbAndObjects(subject);
            }
        }
    }

    // [8] objectList ::= object (',' object)*
    private void ParseVerbAndObjects(Place subject)
    {
        var at = _tokens.Position;
        var predicate = ParseVerb();
        ParseObject(subject, predicate, at);
        while (_tokens.IsMark(','))
        {
            _tokens.Next();
            ParseObject(subject, predicate, at);
        }
    }

    // [9] verb ::= predicate | 'a'
    private Iri ParseVerb()
    {
        if (_tokens.IsWord("a"u8))
        {
            _tokens.Next();
            return RdfTerms.Type;
        }

        if (_tokens.Kind is not (TokenKind.IriReference or TokenKind.PrefixedName))
        {
            _tokens.Fail("a predicate (an IRI or 'a')");
        }

        return ParseIri();
    }

    // [12] object ::= iri | BlankNode | collection | blankNodePropertyList | literal
    // The triple that leads to a blank node is reported before those about the node.
    private void ParseObject(Place subject, Iri predicate, SourcePosition predicateAt)
    {
        var at = _tokens.Position;
        if (_tokens.IsMark('['))
        {
            var node = _terms.BlankNodes.Next();
            Report(subject, predicate, predicateAt, new Place(node, at));
            ParseBlankNode(new Place(node, at));
        }
        else if (_tokens.IsMark('('))
        {
            ParseCollection(subject, predicate, predicateAt);
        }
        else
        {
            Report(subject, predicate, predicateAt, new Place(ParseFlatObject(), at));
        }
    }

    private Term ParseFlatObject()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.IriReference or TokenKind.PrefixedName:
                return ParseIri();
            case TokenKind.BlankNodeLabel:
                return ParseLabel();
            case TokenKind.Text:
                return ParseRdfLiteral();
            case TokenKind.Integer:
                return ParsePlain(Xsd.Integer);
            case TokenKind.Decimal:
                return ParsePlain(Xsd.Decimal);
            case TokenKind.Double:
                return ParsePlain(Xsd.Double);
            case TokenKind.Word when _tokens.IsWord("true"u8) || _tokens.IsWord("false"u8):
                return ParsePlain(Xsd.Boolean);
            default:
                _tokens.Fail(ObjectWanted);
                return null;
        }
    }

    // [14] blankNodePropertyList ::= '[' predicateObjectList ']'    [162s] ANON ::= '[' WS* ']'
    // Returns whether there was anything between the brackets.
    private bool ParseBlankNode(Place node)
    {
        Descend();
        _tokens.Next();
        var hasProperties = !_tokens.IsMark(']');
        if (hasProperties)
        {
            ParsePredicateObjectList(node);
        }

        Expect(']', "',', ';' or ']' after an object");
        _depth--;
        return hasProperties;
    }

    // [15] collection ::= '(' object* ')'
    private void ParseCollection(Place subject, Iri predicate, SourcePosition predicateAt)
    {
        var at = _tokens.Position;
        Descend();
        _tokens.Next();
        if (!_tokens.IsMark(')'))
        {
            var head = new Place(_terms.BlankNodes.Next(), at);
            Report(subject, predicate, predicateAt, head);
            ParseMembers(head);
        }
        else
        {
            Report(subject, predicate, predicateAt, new Place(RdfTerms.Nil, at));
            _tokens.Next();
        }

        _depth--;
    }

    private Term ParseCollectionSubject()
    {
        var at = _tokens.Position;
        Descend();
        _tokens.Next();
        Term head = RdfTerms.Nil;
        if (!_tokens.IsMark(')'))
        {
            head = _terms.BlankNodes.Next();
            ParseMembers(new Place(head, at));
        }
        else
        {
            _tokens.Next();
        }

        _depth--;
        return head;
    }

    // object+ ')'
    private void ParseMembers(Place cell)
    {
        while (true)
        {
            ParseObject(cell, RdfTerms.First, _tokens.Position);
            var at = _tokens.Position;
            if (_tokens.IsMark(')'))
            {
                Report(cell, RdfTerms.Rest, at, new Place(RdfTerms.Nil, at));
                _tokens.Next();
                return;
            }

            var next = new Place(_terms.BlankNodes.Next(), at);
            Report(cell, RdfTerms.Rest, at, next);
            cell = next;
        }
    }

    // [128s] RDFLiteral ::= String (LANGTAG | '^^' iri)?
    private Literal ParseRdfLiteral()
    {
        var content = _tokens.Bytes[_tokens.Current.Quotes..^_tokens.Current.Quotes];
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
        return ParseDatatype(text);
    }

    private Literal ParseDatatype(string text)
    {
        if (_tokens.Kind is not (TokenKind.IriReference or TokenKind.PrefixedName))
        {
            _tokens.Fail("the IRI of a datatype");
        }

        var datatype = CurrentIri();
        if (datatype == RdfTerms.LangString)
        {
            _tokens.Fail("a language tag instead of rdf:langString");
        }

        _tokens.Next();
        return Literal.Trusted(text, datatype);
    }

    // [13] literal ::= RDFLiteral | NumericLiteral | BooleanLiteral, here those that are written without quotes
    private Literal ParsePlain(Iri datatype)
    {
        var literal = _terms.Plain(_tokens.Bytes, datatype);
        _tokens.Next();
        return literal;
    }

    // [135s] iri ::= IRIREF | PrefixedName
    private Iri ParseIri()
    {
        var iri = CurrentIri();
        _tokens.Next();
        return iri;
    }

    private Iri ParseIriReference()
    {
        if (_tokens.Kind != TokenKind.IriReference)
        {
            _tokens.Fail("an IRI in angle brackets");
        }

        return ParseIri();
    }

    private Iri CurrentIri()
    {
        var known = _tokens.Kind == TokenKind.IriReference
            ? _terms.TryIriReference(_tokens.Bytes, _tokens.Current.Escaped, out var iri, out var problem)
            : _terms.TryPrefixedName(_tokens.Bytes, _tokens.Current.Colon, _tokens.Current.Escaped, out iri, out problem);
        if (!known)
        {
            _tokens.Fail(problem!);
        }

        return iri!;
    }

    private BlankNode ParseLabel()
    {
        var node = _terms.Labelled(_tokens.Bytes);
        _tokens.Next();
        return node;
    }

    private void Report(Place subject, Iri predicate, SourcePosition predicateAt, Place obj) =>
        _sink.Triple(new Triple(subject.Term, predicate, obj.Term), new TriplePosition(subject.Position, predicateAt, obj.Position));

    private void Expect(char mark, string expected)
    {
        if (!_tokens.IsMark(mark))
        {
            _tokens.Fail(expected);
        }

        _tokens.Next();
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> word) => _tokens.Kind == TokenKind.Word && Ascii.EqualsIgnoreCase(_tokens.Bytes, word);

    private void Descend()
    {
        if (++_depth > TurtleReader.MaximumDepth)
        {
            _tokens.Fail($"at most {TurtleReader.MaximumDepth} brackets within one another");
        }
    }

    private readonly record struct Place(Term Term, SourcePosition Position);
}
