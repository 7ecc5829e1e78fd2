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

        if (IsSteering(triple.Predicate))
        {
            return;
        }

        if (triple.Predicate.Equals(RdfTerms.Type))
        {
            AddType(subject, triple.Object, source);
        }
        else if (rewriting.Model.FindProperty(triple.Predicate) is { } property)
        {
            AddKnown(subject, property, located);
        }
        else if (located.List is { } list)
        {
            AddAll(subject, triple.Predicate, null, list, source);
        }
        else if (triple.Object is Iri target)
        {
            AddLink(subject, triple.Predicate, target);
        }
        else if (triple.Object is Literal literal)
        {
            AddValue(subject, triple.Predicate, null, literal, source);
        }
    }

    /// <summary>True if the triple is stored as this ontology version stores it.</summary>
    public bool IsStored(LocatedTriple located)
    {
        var triple = located.Triple;
        if (triple.Subject is not Iri subject || !transaction.TryFind(subject.Value, out var node))
        {
            return false;
        }

        if (triple.Predicate.Equals(RdfTerms.Type))
        {
            return triple.Object is Iri type && transaction.HasType(node, new HashSet<Symbol> { rewriting.SymbolOf(type) });
        }

        return triple.Object is Iri target && located.List is null
            ? IsLinked(node, triple.Predicate, target)
            : (located.List ?? [triple.Object]).OfType<Literal>().All(l => IsValueStored(node, triple.Predicate, l));
    }

    /// <summary>Takes one triple back, as it was stated of its subject; what others stated stays.</summary>
    public void Remove(LocatedTriple located)
    {
        var triple = located.Triple;
        if (triple.Subject is not Iri subject || !transaction.TryFind(subject.Value, out var node))
        {
            return;
        }

        if (triple.Predicate.Equals(RdfTerms.Type) && triple.Object is Iri @class)
        {
            transaction.RemoveType(node, rewriting.SymbolOf(@class));
        }
        else if (triple.Object is Iri target && located.List is null)
        {
            RemoveLink(subject, triple.Predicate, target);
        }
        else
        {
            foreach (var literal in (located.List ?? [triple.Object]).OfType<Literal>())
            {
                RemoveValue(node, subject, triple.Predicate, literal);
            }
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

    private void AddKnown(Iri subject, OntologyProperty property, in LocatedTriple located)
    {
        var (value, source) = (located.Triple.Object, located.Source);
        if (rewriting.Stored.IsDerived(property.Iri))
        {
            Refuse("KG-D03", $"{property.LocalName} of {Name(subject)} is derived and can't be asserted. Leave it out, or assert what it follows from.", source);
        }
        else if (property.IsObject && value is Iri target && located.List is null)
        {
            AddLink(subject, property.Iri, target);
        }
        else if (!property.IsObject && value is Literal literal)
        {
            AddValue(subject, property.Iri, property, literal, source);
        }
        else if (!property.IsObject && located.List is { } list)
        {
            AddAll(subject, property.Iri, property, list, source);
        }
        else
        {
            var expected = property.IsObject ? "an IRI" : "a literal";
            var found = located.List is null ? value.ToString() : "a list";
            Refuse("KG-D04", $"{property.LocalName} of {Name(subject)} takes {expected}, found {found}.", source);
        }
    }

    // Members come in the order of the list: a property with kg:ordered keeps it.
    private void AddAll(Iri subject, Iri predicate, OntologyProperty? property, IReadOnlyList<Term> list, SourceReference? source)
    {
        if (list.FirstOrDefault(m => m is not Literal) is { } other)
        {
            Refuse("KG-D04", $"{property?.LocalName ?? Name(predicate)} of {Name(subject)} takes a list of literals only, found {other} in it.", source);
            return;
        }

        foreach (var literal in list.OfType<Literal>())
        {
            AddValue(subject, predicate, property, literal, source);
        }
    }

    private void AddLink(Iri subject, Iri property, Iri target)
    {
        var (from, to) = (transaction.Ensure(subject.Value), transaction.Ensure(target.Value));
        var edge = Oriented(property, (from, subject.Value), (to, target.Value));
        _stored += transaction.Link(edge.From, edge.Predicate, edge.To, edge.AssertedFrom, edge.AssertedTo) ? 1 : 0;
    }

    private (NodeId From, Symbol Predicate, NodeId To, string? AssertedFrom, string? AssertedTo) Oriented(
        Iri property, (NodeId Node, string Iri) subject, (NodeId Node, string Iri) target)
    {
        var stored = rewriting.Stored.Of(property);
        var (head, tail) = stored.IsInverse ? (target, subject) : (subject, target);
        return (head.Node, stored.Predicate, tail.Node, Asserted(head.Node, head.Iri), Asserted(tail.Node, tail.Iri));
    }

    // The end as it was written, where it is an alias by now.
    private string? Asserted(NodeId node, string iri) => transaction.IriOf(node) == iri ? null : iri;

    private bool IsLinked(NodeId node, Iri property, Iri target)
    {
        var stored = rewriting.Stored.Of(property);
        return transaction.TryFind(target.Value, out var other)
            && (stored.IsInverse ? transaction.HasEdge(other, stored.Predicate, node) : transaction.HasEdge(node, stored.Predicate, other));
    }

    private void RemoveLink(Iri subject, Iri property, Iri target)
    {
        if (transaction.TryFind(subject.Value, out var from) && transaction.TryFind(target.Value, out var to))
        {
            var edge = Oriented(property, (from, subject.Value), (to, target.Value));
            transaction.UnlinkAsserted(edge.From, edge.Predicate, edge.To, edge.AssertedFrom, edge.AssertedTo);
        }
    }

    private void AddValue(Iri subject, Iri predicate, OntologyProperty? property, Literal literal, SourceReference? source)
    {
        try
        {
            var value = ValueCodec.FromLiteral(literal, property);
            var node = transaction.Ensure(subject.Value);
            _notCanonical += ValueCodec.Display(value) == literal.LexicalForm ? 0 : 1;
            _stored += transaction.AddValue(node, rewriting.SymbolOf(predicate), value, Asserted(node, subject.Value)) ? 1 : 0;
        }
        catch (FormatException wrong)
        {
            Refuse("KG-D05", $"{property?.LocalName ?? Name(predicate)} of {Name(subject)}: {wrong.Message}", source);
        }
    }

    private bool IsValueStored(NodeId node, Iri predicate, Literal literal)
    {
        var values = new List<StoredValue>();
        transaction.ValuesOf(node, rewriting.SymbolOf(predicate), values);
        return ValueOf(literal, rewriting.Model.FindProperty(predicate)) is { } value && values.Exists(v => v.Kind == value.Kind && v.Equals(value));
    }

    // The value may have been stored when the property had another range.
    private void RemoveValue(NodeId node, Iri subject, Iri predicate, Literal literal)
    {
        var symbol = rewriting.SymbolOf(predicate);
        List<StoredValue?> now = [ValueOf(literal, rewriting.Model.FindProperty(predicate)), ValueOf(literal, null)];
        var asserted = Asserted(node, subject.Value);
        foreach (var record in transaction.ValuesOf(node).Where(v => v.Predicate == symbol && v.AssertedOf == asserted).ToList())
        {
            if (now.Contains(record.Value) || (ValueCodec.Display(record.Value) == literal.LexicalForm && record.Value.Language == literal.Language))
            {
                transaction.RemoveValueAsserted(node, symbol, record.Value, asserted);
            }
        }
    }

    private static StoredValue? ValueOf(Literal literal, OntologyProperty? property)
    {
        try
        {
            return ValueCodec.FromLiteral(literal, property);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string Name(Iri iri) => rewriting.Model.Prefixes.Shorten(iri) ?? iri.ToString();

    private void Refuse(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Violation, message, source));
}
