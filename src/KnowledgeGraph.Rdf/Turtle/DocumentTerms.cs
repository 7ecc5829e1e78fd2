using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Makes terms from a document's tokens: knows its base, its prefixes and its blank nodes, and gives a repeated token the same term again.
/// </summary>
internal sealed class DocumentTerms
{
    private const int Many = 1 << 11;
    private const int Few = 1 << 6;

    private readonly RecentSlices<Iri> _names = new(Many);
    private readonly RecentSlices<Literal> _plainLiterals = new(Many);
    private readonly RecentSlices<BlankNode> _recentLabels = new(Many);
    private readonly RecentSlices<Iri> _recentNamespaces = new(Few);
    private readonly RecentSlices<string> _languages = new(Few);
    private readonly Dictionary<string, BlankNode> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Iri> _namespaces = new(StringComparer.Ordinal);
    private IriReference? _base;

    public DocumentTerms(RdfReadOptions options)
    {
        BlankNodes = options.BlankNodes ?? new BlankNodeScope();
        _base = options.BaseIri is null ? null : IriReference.Parse(options.BaseIri.Value);
    }

    public BlankNodeScope BlankNodes { get; }

    public void SetBase(Iri baseIri)
    {
        _base = IriReference.Parse(baseIri.Value);
        _names.Clear();
    }

    public void SetPrefix(string prefix, Iri namespaceIri)
    {
        _namespaces[prefix] = namespaceIri;
        _recentNamespaces.Clear();
        _names.Clear();
    }

    /// <summary>The IRI of a token in angle brackets.</summary>
    /// <param name="token">The token with its brackets.</param>
    /// <param name="escaped">Whether it has a backslash.</param>
    /// <param name="iri">The IRI.</param>
    /// <param name="problem">Otherwise, what an IRI should have been.</param>
    public bool TryIriReference(ReadOnlySpan<byte> token, bool escaped, [NotNullWhen(true)] out Iri? iri, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (_names.TryGet(token, out iri))
        {
            return true;
        }

        var text = escaped ? TurtleEscapes.Unescape(token[1..^1]) : Encoding.UTF8.GetString(token[1..^1]);
        if (IriReference.SchemeLength(text) == 0)
        {
            if (_base is not { } baseIri)
            {
                problem = "an absolute IRI, since no base is declared";
                return false;
            }

            text = baseIri.Resolve(IriReference.Parse(text)).ToString();
        }

        if (escaped && IriReference.ProblemOf(text) is { } reason)
        {
            problem = $"an IRI ({reason})";
            return false;
        }

        iri = Remember(token, text);
        return true;
    }

    /// <summary>The IRI of a prefixed name.</summary>
    /// <param name="token">The name.</param>
    /// <param name="colon">Where its first colon is.</param>
    /// <param name="escaped">Whether it has a backslash.</param>
    /// <param name="iri">The IRI.</param>
    /// <param name="problem">Otherwise, what a name should have been.</param>
    public bool TryPrefixedName(ReadOnlySpan<byte> token, int colon, bool escaped, [NotNullWhen(true)] out Iri? iri, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (_names.TryGet(token, out iri))
        {
            return true;
        }

        if (!TryNamespace(token[..colon], out var space))
        {
            problem = $"a declared prefix ('{Encoding.UTF8.GetString(token[..colon])}:' is not)";
            return false;
        }

        var local = token[(colon + 1)..];
        iri = Remember(token, escaped ? space.Value + TurtleEscapes.UnescapeLocalName(local) : Join(space.Value, local));
        return true;
    }

    /// <summary>The blank node of a label.</summary>
    /// <param name="token">The label with its <c>_:</c>.</param>
    public BlankNode Labelled(ReadOnlySpan<byte> token)
    {
        if (_recentLabels.TryGet(token, out var node))
        {
            return node;
        }

        var label = Encoding.UTF8.GetString(token[2..]);
        if (!_labels.TryGetValue(label, out node))
        {
            node = BlankNodes.Next(label);
            _labels.Add(label, node);
        }

        _recentLabels.Set(token, node);
        return node;
    }

    /// <summary>The literal of a number or a truth value, which is written without quotes.</summary>
    public Literal Plain(ReadOnlySpan<byte> token, Iri datatype)
    {
        if (!_plainLiterals.TryGet(token, out var literal))
        {
            literal = Literal.Trusted(Encoding.ASCII.GetString(token), datatype);
            _plainLiterals.Set(token, literal);
        }

        return literal;
    }

    /// <summary>The language of a token that begins with <c>@</c>.</summary>
    public string Language(ReadOnlySpan<byte> token)
    {
        if (!_languages.TryGet(token, out var language))
        {
            language = Encoding.ASCII.GetString(token[1..]);
            _languages.Set(token, language);
        }

        return language;
    }

    private bool TryNamespace(ReadOnlySpan<byte> prefix, [NotNullWhen(true)] out Iri? space)
    {
        if (_recentNamespaces.TryGet(prefix, out space))
        {
            return true;
        }

        var known = _namespaces.TryGetValue(Encoding.UTF8.GetString(prefix), out space);
        if (known)
        {
            _recentNamespaces.Set(prefix, space!);
        }

        return known;
    }

    private static string Join(string space, ReadOnlySpan<byte> local)
    {
        const int most = 128;
        if (local.Length > most)
        {
            return space + Encoding.UTF8.GetString(local);
        }

        Span<char> characters = stackalloc char[most];
        return string.Concat(space, characters[..Encoding.UTF8.GetChars(local, characters)]);
    }

    private Iri Remember(ReadOnlySpan<byte> token, string value)
    {
        var iri = Iri.Trusted(value);
        _names.Set(token, iri);
        return iri;
    }
}
