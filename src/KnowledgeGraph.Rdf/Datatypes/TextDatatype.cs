using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:string</c> and the types derived from it, which differ in the texts they allow; a text is its own value, a <see cref="string"/>.</summary>
internal sealed partial class TextDatatype : Datatype
{
    private readonly Regex? _allowed;

    private TextDatatype(Iri iri, Regex? allowed)
        : base(iri) => _allowed = allowed;

    public static ImmutableArray<TextDatatype> All { get; } =
    [
        new(Xsd.String, null),
        new(Xsd.NormalizedString, Normalized()),
        new(Xsd.Token, Token()),
        new(Xsd.Language, Language()),
        new(Xsd.NmToken, NmToken()),
        new(Xsd.Name, Name()),
        new(Xsd.NCName, NCName()),
    ];

    public static bool IsLanguage(string tag) => Language().IsMatch(tag);

    public override bool IsWellFormed(string lexical) => _allowed is null || _allowed.IsMatch(lexical);

    public override object? ValueOf(string lexical) => Canonical(lexical);

    public override bool Contains(object value) => value is string text && IsWellFormed(text);

    public override string? Canonical(string lexical) => IsWellFormed(lexical) ? lexical : null;

    [GeneratedRegex(@"^[^\t\n\r]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Normalized();

    [GeneratedRegex(@"^([^\t\n\r ]+( [^\t\n\r ]+)*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"^[\w.:\-\u00B7]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NmToken();

    [GeneratedRegex(@"^[\p{L}\p{Nl}_:][\w.:\-\u00B7]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\w.\-\u00B7]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NCName();
}
