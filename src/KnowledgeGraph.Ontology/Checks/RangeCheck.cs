using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>
/// <c>RANGE</c>: a property has one range, of its kind; datatypes are those that every store and reasoner agrees on. Dates without a
/// time and durations are not among them.
/// </summary>
internal static class RangeCheck
{
    public const string Code = "RANGE";

    private static readonly Iri[] Datatypes =
    [
        Xsd.String, Xsd.Boolean, Xsd.Integer, Xsd.Long, Xsd.Decimal, Xsd.Double, Xsd.DateTime, Xsd.AnyUri, RdfTerms.LangString,
    ];

    public static void Run(CheckContext context)
    {
        foreach (var property in context.Model.Properties.Where(property => property.Exposure != Exposure.Hidden))
        {
            if (ProblemOf(context, property) is { } problem)
            {
                context.Violation(Code, $"{context.Written(property.Iri)} {problem}", context.PlaceOf(property.Iri, Rdfs.Range));
            }
        }
    }

    private static string? ProblemOf(CheckContext context, OntologyProperty property)
    {
        var declared = context.Modules.Objects(property.Iri, Rdfs.Range).ToArray();
        if (context.Modules.Has(property.Iri, RdfTerms.Type, Owl.ObjectProperty) && context.Modules.Has(property.Iri, RdfTerms.Type, Owl.DatatypeProperty))
        {
            return "is declared as owl:ObjectProperty and as owl:DatatypeProperty: keep one.";
        }

        if (declared.Length > 1)
        {
            return $"has the ranges {context.Written(declared)}: a value would have to be all of them. Keep one, or a class above them.";
        }

        return property.Range is null ? "has no range: declare rdfs:range." : ProblemOf(context, property, property.Range);
    }

    private static string? ProblemOf(CheckContext context, OntologyProperty property, Iri range)
    {
        if (property.IsObject)
        {
            return StandardTerms.IsDatatype(range)
                ? $"is an object property with the datatype {context.Written(range)} as range: make it an owl:DatatypeProperty, or name a class."
                : null;
        }

        if (Datatypes.Contains(range))
        {
            return null;
        }

        return StandardTerms.IsDatatype(range)
            ? $"has the range {context.Written(range)}, which not every store and reasoner knows: use {Replacement(range)}."
            : $"is a datatype property with the class {context.Written(range)} as range: make it an owl:ObjectProperty, or name a datatype.";
    }

    private static string Replacement(Iri datatype) => datatype switch
    {
        _ when datatype == Xsd.Date || datatype == Xsd.DateTimeStamp => "xsd:dateTime with an offset",
        _ when datatype == Xsd.Time => "xsd:string with sh:pattern for local times",
        _ when datatype == Xsd.Duration || datatype == Xsd.DayTimeDuration || datatype == Xsd.YearMonthDuration =>
            "xsd:integer with the unit in the property's name",
        _ when datatype == Xsd.Float => "xsd:double",
        _ when datatype == Xsd.UnsignedInt || datatype == Xsd.UnsignedLong => "xsd:long",
        _ when IsInteger(datatype) => "xsd:integer",
        _ => "xsd:string",
    };

    private static bool IsInteger(Iri datatype) =>
        datatype == Xsd.Int || datatype == Xsd.Short || datatype == Xsd.Byte || datatype == Xsd.NonNegativeInteger || datatype == Xsd.PositiveInteger
        || datatype == Xsd.NonPositiveInteger || datatype == Xsd.NegativeInteger || datatype == Xsd.UnsignedShort || datatype == Xsd.UnsignedByte;
}
