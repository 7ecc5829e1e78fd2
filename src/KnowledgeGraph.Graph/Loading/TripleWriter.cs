using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>Writes triples into a transaction in terms of the ontology: inverse properties one way, values canonical, nothing derived.</summary>
public sealed class TripleWriter(OntologyRewriting rewriting, GraphTransaction transaction)
{
    private readonly List<Problem> _problems = [];
    private int _triples;
    private int _stored;
    private int _notCanonical;

    /// <summary>What has been written so far.</summary>
    public LoadReport Report => new(_triples, _stored, _notCanonical, [.. _problems]);

    /// <summary>Writes one triple; what can't be stored is noted as a problem.</summary>
    public void Add(LocatedTriple located)
    {
        _triples++;
        var (triple, source) = (located.Triple, located.Source);
        if (triple.Subject is not Iri subject)
        {
            return;
        }

        if (triple.Predicate.Equals(RdfTerms.Type))
        {
            AddType(subject, triple.Object, source);
        }
        else if (IsSteering(triple.Predicate))
        {
            return;
        }
        else if (rewriting.Model.FindProperty(triple.Predicate) is { } property)
        {
            AddKnown(subject, property, triple.Object, source);
        }
        else
        {
            AddUnknown(subject, triple.Predicate, triple.Object);
        }
    }

    /// <summary>Takes one triple back.</summary>
    public void Remove(Triple triple)
    {
        if (triple.Subject is not Iri subject || !transaction.TryFind(subject.Value, out var node))
        {
            return;
        }

        if (triple.Predicate.Equals(RdfTerms.Type) && triple.Object is Iri @class)
        {
            transaction.RemoveType(node, rewriting.SymbolOf(@class));
        }
        else if (triple.Object is Iri target)
        {
            RemoveLink(node, triple.Predicate, target);
        }
        else if (triple.Object is Literal literal)
        {
            transaction.RemoveValue(node, rewriting.SymbolOf(triple.Predicate), ValueCodec.FromLiteral(literal, rewriting.Model.FindProperty(triple.Predicate)));
        }
    }

    // Steering annotations belong to the model; a condition is compiled, not stored.
    private static bool IsSteering(Iri predicate) => predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal);

    private void AddType(Iri subject, Term type, SourceReference? source)
    {
        if (type is not Iri iri || rewriting.Model.FindClass(iri) is not { } @class)
        {
            if (type is Iri standard && !standard.Equals(Owl.NamedIndividual) && !IsStandard(standard))
            {
                Refuse("KG-D01", $"{Name(subject)} is of class {type}, which the ontology doesn't have. Declare the class or correct its name.", source);
            }
            else if (type is Iri kept && IsStandard(kept))
            {
                _stored += transaction.AddType(transaction.Ensure(subject.Value), rewriting.SymbolOf(kept)) ? 1 : 0;
            }

            return;
        }

        if (@class.IsDefined)
        {
            Refuse("KG-D02", $"{Name(subject)} can't be declared a {@class.LocalName}: membership in it is defined by the ontology. Leave the type out.", source);
            return;
        }

        _stored += transaction.AddType(transaction.Ensure(subject.Value), rewriting.SymbolOf(iri)) ? 1 : 0;
    }

    private static bool IsStandard(Iri iri) => iri.Value.StartsWith(Skos.Namespace, StringComparison.Ordinal);

    private void AddKnown(Iri subject, OntologyProperty property, Term value, SourceReference? source)
    {
        if (property.IsDerived)
        {
            Refuse("KG-D03", $"{property.LocalName} of {Name(subject)} is derived and can't be asserted. Leave it out, or assert what it follows from.", source);
        }
        else if (property.IsObject && value is Iri target)
        {
            AddLink(subject, property.Iri, target);
        }
        else if (!property.IsObject && value is Literal literal)
        {
            AddValue(subject, property, literal, source);
        }
        else
        {
            var expected = property.IsObject ? "an IRI" : "a literal";
            Refuse("KG-D04", $"{property.LocalName} of {Name(subject)} takes {expected}, found {value}.", source);
        }
    }

    private void AddUnknown(Iri subject, Iri predicate, Term value)
    {
        if (value is Iri target)
        {
            AddLink(subject, predicate, target);
        }
        else if (value is Literal literal)
        {
            _stored += transaction.AddValue(transaction.Ensure(subject.Value), rewriting.SymbolOf(predicate), ValueCodec.FromLiteral(literal, null)) ? 1 : 0;
        }
    }

    private void AddLink(Iri subject, Iri property, Iri target)
    {
        var (from, to) = (transaction.Ensure(subject.Value), transaction.Ensure(target.Value));
        var stored = rewriting.Stored.Of(property);
        var (head, tail) = stored.IsInverse ? (to, from) : (from, to);
        var (headIri, tailIri) = stored.IsInverse ? (target.Value, subject.Value) : (subject.Value, target.Value);
        _stored += transaction.Link(head, stored.Predicate, tail, Asserted(head, headIri), Asserted(tail, tailIri)) ? 1 : 0;
    }

    // The end as it was written, where it is an alias by now.
    private string? Asserted(NodeId node, string iri) => transaction.IriOf(node) == iri ? null : iri;

    private void RemoveLink(NodeId node, Iri property, Iri target)
    {
        if (transaction.TryFind(target.Value, out var other))
        {
            var stored = rewriting.Stored.Of(property);
            _ = stored.IsInverse
                ? transaction.Unlink(other, stored.Predicate, node)
                : transaction.Unlink(node, stored.Predicate, other);
        }
    }

    private void AddValue(Iri subject, OntologyProperty property, Literal literal, SourceReference? source)
    {
        try
        {
            var value = ValueCodec.FromLiteral(literal, property);
            _notCanonical += ValueCodec.Display(value) == literal.LexicalForm ? 0 : 1;
            _stored += transaction.AddValue(transaction.Ensure(subject.Value), rewriting.SymbolOf(property.Iri), value) ? 1 : 0;
        }
        catch (FormatException wrong)
        {
            Refuse("KG-D05", $"{property.LocalName} of {Name(subject)}: {wrong.Message}", source);
        }
    }

    private string Name(Iri iri) => rewriting.Model.Prefixes.Shorten(iri) ?? iri.ToString();

    private void Refuse(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Violation, message, source));
}
