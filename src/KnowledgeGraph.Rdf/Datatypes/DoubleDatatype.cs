using System.Globalization;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:double</c>; values are <see cref="double"/>.</summary>
internal sealed class DoubleDatatype() : Datatype(Xsd.Double)
{
    public override bool IsWellFormed(string lexical) => FloatingPoint.IsWellFormed(lexical);

    public override object? ValueOf(string lexical) => lexical switch
    {
        "INF" or "+INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => IsWellFormed(lexical) ? double.Parse(lexical, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
    };

    public override bool Contains(object value) => value is double;

    public override string? Canonical(string lexical) => ValueOf(lexical) switch
    {
        null => null,
        double.PositiveInfinity => "INF",
        double.NegativeInfinity => "-INF",
        double.NaN => "NaN",
        double number => FloatingPoint.Canonical(number.ToString("R", CultureInfo.InvariantCulture)),
        _ => null,
    };
}
