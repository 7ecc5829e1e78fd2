using System.Globalization;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>The parameters of one shape as they are written. What is not as SHACL wants it is reported and left out.</summary>
internal sealed class ShapeParameters(ShapesReader reader, Term shape, bool isProperty)
{
    private static readonly string[] Truths = ["true", "1"];
    private static readonly string[] Booleans = ["true", "1", "false", "0"];

    /// <summary>The shape.</summary>
    public Term Shape => shape;

    /// <summary>True for a property shape.</summary>
    public bool IsProperty => isProperty;

    /// <summary>The graph that the shape is written in.</summary>
    public ITripleSource Graph => reader.Graph;

    /// <summary>All values of a parameter.</summary>
    public IEnumerable<Term> Values(Iri parameter) => Graph.Objects(shape, parameter);

    /// <summary>The values of a parameter that takes IRIs.</summary>
    public IEnumerable<Iri> Iris(Iri parameter) => Values(parameter).Select(value => AsIri(parameter, value)).OfType<Iri>();

    /// <summary>The one value of a parameter, or null.</summary>
    public Term? Single(Iri parameter)
    {
        var values = Values(parameter).Take(2).ToArray();
        if (values.Length > 1)
        {
            Report(parameter, $"has more than one value: {Written(values[0])} and {Written(values[1])}; one is allowed");
        }

        return values.FirstOrDefault();
    }

    /// <summary>The one literal of a parameter, or null.</summary>
    public Literal? SingleLiteral(Iri parameter) =>
        Single(parameter) is { } value ? value as Literal ?? Refused<Literal>(parameter, value, "a literal") : null;

    /// <summary>The one IRI of a parameter, or null.</summary>
    public Iri? SingleIri(Iri parameter) => Single(parameter) is { } value ? AsIri(parameter, value) : null;

    /// <summary>The one whole number of a parameter from 0 on, or null.</summary>
    public int? Number(Iri parameter)
    {
        if (SingleLiteral(parameter) is not { } literal)
        {
            return null;
        }

        if (int.TryParse(literal.LexicalForm, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= 0 && literal.Datatype == Xsd.Integer)
        {
            return number;
        }

        Report(parameter, $"is {Written(literal)}; a whole number from 0 on is needed");
        return null;
    }

    /// <summary>The one number of a parameter, or null.</summary>
    public decimal? Decimal(Iri parameter)
    {
        if (SingleLiteral(parameter) is not { } literal)
        {
            return null;
        }

        if (decimal.TryParse(literal.LexicalForm, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(parameter, $"is {Written(literal)}; a number is needed");
        return null;
    }

    /// <summary>Whether a parameter is true; false where it is not given.</summary>
    public bool Flag(Iri parameter)
    {
        if (SingleLiteral(parameter) is not { } literal)
        {
            return false;
        }

        if (literal.Datatype != Xsd.Boolean || !Booleans.Contains(literal.LexicalForm))
        {
            Report(parameter, $"is {Written(literal)}; true or false is needed");
        }

        return Truths.Contains(literal.LexicalForm);
    }

    /// <summary>The members of the list that a parameter's value is the head of; null for a broken list.</summary>
    public IReadOnlyList<Term>? List(Iri parameter, Term head)
    {
        try
        {
            return Graph.ReadList(head);
        }
        catch (BrokenListException)
        {
            Report(parameter, $"needs a list, and {Written(head)} is none; write ( … )");
            return null;
        }
    }

    /// <summary>The members of the list that is a parameter's one value, or null.</summary>
    public IReadOnlyList<Term>? SingleList(Iri parameter) => Single(parameter) is { } head ? List(parameter, head) : null;

    /// <summary>The node shape that a parameter's value stands for; null if it is ill-formed.</summary>
    public NodeShape? ShapeAt(Iri parameter, Term value)
    {
        if (value is not Literal)
        {
            return reader.ReadNested(value, shape);
        }

        Report(parameter, $"is {Written(value)}; a shape is needed");
        return null;
    }

    /// <summary>The property shape that a value of <c>sh:property</c> stands for; null if it is ill-formed.</summary>
    public PropertyShape? PropertyShapeAt(Term value)
    {
        if (value is not Literal)
        {
            return reader.ReadProperty(value, shape);
        }

        Report(Sh.Property, $"is {Written(value)}; a property shape is needed");
        return null;
    }

    /// <summary>Reports that a parameter is not as it should be. The problem is the end of a sentence.</summary>
    public void Report(Iri parameter, string problem) => reader.Report(shape, parameter, problem);

    /// <summary>Reports that a parameter has no effect. The problem is the end of a sentence.</summary>
    public void Warn(Iri parameter, string problem) => reader.Report(shape, parameter, problem, Severity.Warning);

    /// <summary>A term as a reader of messages would write it.</summary>
    public string Written(Term term) => reader.Written(term);

    private Iri? AsIri(Iri parameter, Term value) => value as Iri ?? Refused<Iri>(parameter, value, "an IRI");

    private T? Refused<T>(Iri parameter, Term value, string needed)
        where T : Term
    {
        Report(parameter, $"is {Written(value)}; {needed} is needed");
        return null;
    }
}
