using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.5 Scalars: a primitive leaf value, and how it is read and written.</summary>
/// <remarks>
/// The three functions never see null. They throw <see cref="FormatException"/> with a sentence for the client where a value is
/// not one of the type: <c>"12:70" is not a time of day.</c>
/// </remarks>
public sealed class ScalarType : NamedType
{
    /// <summary>Defines a scalar that passes plain values through.</summary>
    public ScalarType(string name)
        : base(name, TypeKind.Scalar)
    {
        ParseLiteral = literal => ParseValue(PlainValue.FromLiteral(literal));
    }

    /// <summary>The address of a text that specifies the format.</summary>
    /// <value>Null by default, and always for built-in scalars.</value>
    public string? SpecifiedByUrl { get; init; }

    /// <summary>
    /// Whether a literal in a document is looked at only when its field is executed: one that is wrong then costs that field alone, with the
    /// code <see cref="Response.ErrorCodes.BadInput"/>, as a wrong variable does, and doesn't make the document invalid.
    /// </summary>
    /// <value>False by default.</value>
    public bool ChecksLiteralsLate { get; init; }

    /// <summary>
    /// Whether <see cref="ParseValue"/> also takes texts with half of a surrogate pair, which are refused otherwise: where a client's mistake is
    /// told by more than an error of the whole request.
    /// </summary>
    /// <value>False by default.</value>
    public bool TakesHalfCharacters { get; init; }

    /// <summary>Input coercion of a variable's value, which is plain (see <see cref="PlainValue"/>).</summary>
    /// <value>By default the value itself.</value>
    public Func<object, object> ParseValue { get; init; } = value => value;

    /// <summary>Input coercion of a literal in a document; no variable is within it.</summary>
    /// <value>By default <see cref="ParseValue"/> of the plain value that is written.</value>
    public Func<ValueNode, object> ParseLiteral { get; init; }

    /// <summary>Result coercion: from a resolver's value to a plain value.</summary>
    /// <value>By default the value itself.</value>
    public Func<object, object> Serialize { get; init; } = value => value;
}
