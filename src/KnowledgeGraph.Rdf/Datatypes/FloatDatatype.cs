using System.Globalization;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:float</c>; values are <see cref="float"/>, none of which is a value of <c>xsd:double</c>.</summary>
internal sealed class FloatDatatype() : Datatype(Xsd.Float)
{
    public override bool IsWellFormed(string lexical) => FloatingPoint.IsWellFormed(lexical);

    public override object? ValueOf(string lexical) => lexical switch
    {
        "INF" or "+INF" => float.PositiveInfinity,
        "-INF" => float.NegativeInfinity,
        "NaN" => float.NaN,
        _ => IsWellFormed(lexical) ? float.Parse(lexical, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
    };

    public override bool Contains(object value) => value is float;

    public override string? Canonical(string lexical) => ValueOf(lexical) switch
    {
        null => null,
        float.PositiveInfinity => "INF",
        float.NegativeInfinity => "-INF",
        float.NaN => "NaN",
        float number => FloatingPoint.Canonical(number.ToString("R", CultureInfo.InvariantCulture)),
        _ => null,
    };
}
