namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>What a literal denotes. Values of different kinds are never the same, as OWL 2 has it: the double 1 is not the decimal 1.</summary>
internal abstract record DataValue
{
    private DataValue()
    {
    }

    /// <summary>A decimal number; integers are among them.</summary>
    public sealed record Number(ExactNumber Value) : DataValue;

    /// <summary>A floating-point number of 32 bits.</summary>
    public sealed record Single(float Value) : DataValue;

    /// <summary>A floating-point number of 64 bits.</summary>
    public sealed record Double(double Value) : DataValue;

    /// <summary>A text, possibly in a language (lower case).</summary>
    public sealed record Text(string Value, string? Language) : DataValue;

    /// <summary>True or false.</summary>
    public sealed record Truth(bool Value) : DataValue;

    /// <summary>Bytes in hexadecimal digits (upper case), of one of the two binary datatypes.</summary>
    public sealed record Bytes(string Digits, bool IsBase64) : DataValue;

    /// <summary>The characters of an <c>xsd:anyURI</c>.</summary>
    public sealed record Reference(string Value) : DataValue;

    /// <summary>A point on the time line, with the offset from UTC that it was written with, or none.</summary>
    public sealed record Moment(MomentKind Kind, long Ticks, int? OffsetMinutes) : DataValue;

    /// <summary>The characters of an <c>rdf:XMLLiteral</c>.</summary>
    public sealed record Xml(string Value) : DataValue;
}
