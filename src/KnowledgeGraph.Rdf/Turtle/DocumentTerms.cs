using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Makes terms from a document's tokens: knows its base, its prefixes and its blank nodes, and gives a repeated token the same term again.
/// </summary>
internal sealed class DocumentTerms
{
    // Beyond so many different names the older ones are forgotten: a document of any length is read in bounded memory.
    private const int MostNames = 1 << 17;

    private readonly Utf8Cache<Iri> _names = new();
    private readonly Utf8Cache<BlankNode> _labels = new();
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

        var prefix = Encoding.UTF8.GetString(token[..colon]);
        if (!_namespaces.TryGetValue(prefix, out var space))
        {
            problem = $"a declared prefix ('{prefix}:' is not)";
            return false;
        }

        var local = token[(colon + 1)..];
        iri = Remember(token, space.Value + (escaped ? TurtleEscapes.UnescapeLocalName(local) : Encoding.UTF8.GetString(local)));
        return true;
    }

    /// <summary>The blank node of a label.</summary>
    /// <param name="token">The label with its <c>_:</c>.</param>
    public BlankNode Labelled(ReadOnlySpan<byte> token)
    {
        if (!_labels.TryGet(token, out var node))
        {
            node = BlankNodes.Next(Encoding.UTF8.GetString(token[2..]));
            _labels.Set(token, node);
        }

        return node;
    }

    private Iri Remember(ReadOnlySpan<byte> token, string value)
    {
        if (_names.Count == MostNames)
        {
            _names.Clear();
        }

        var iri = Iri.Trusted(value);
        _names.Set(token, iri);
        return iri;
    }
}
