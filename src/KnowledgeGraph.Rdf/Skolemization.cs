using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// Gives blank nodes IRIs that depend on their content alone (<see href="https://www.w3.org/TR/rdf11-concepts/#section-skolemization">RDF 1.1
/// Concepts §3.5</see>), so that reading a document twice gives the same nodes. Blank nodes of equal content become one.
/// </summary>
public sealed class Skolemization
{
    private readonly ITripleSource _source;
    private readonly string _prefix;
    private readonly Dictionary<BlankNode, string> _contents = [];
    private readonly HashSet<BlankNode> _underway = [];

    /// <summary>Prepares the names of a source's blank nodes.</summary>
    /// <param name="source">The triples with the blank nodes as subjects.</param>
    /// <param name="prefix">What the IRIs begin with; the first 32 hexadecimal digits of SHA-256 over the content follow.</param>
    public Skolemization(ITripleSource source, string prefix)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _prefix = prefix;
    }

    /// <summary>The IRI of a blank node.</summary>
    /// <exception cref="FormatException">The blank node leads back to itself, so that it has no content of its own.</exception>
    public Iri NameOf(BlankNode node) =>
        new(_prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ContentOf(node))).AsSpan(0, 16)));

    /// <summary>The term itself, or the IRI of a blank node.</summary>
    /// <exception cref="FormatException">The blank node leads back to itself, so that it has no content of its own.</exception>
    public Term Named(Term term) => term is BlankNode node ? NameOf(node) : term;

    private string ContentOf(BlankNode node)
    {
        if (_contents.TryGetValue(node, out var known))
        {
            return known;
        }

        if (!_underway.Add(node))
        {
            throw new FormatException($"The blank node {node} leads back to itself: give one of the nodes on the way an IRI.");
        }

        var lines = _source.Match(node, null, null).Select(t => $"{t.Predicate} {(t.Object is BlankNode inner ? $"({ContentOf(inner)})" : t.Object)}");
        var content = string.Join('\n', lines.Order(StringComparer.Ordinal));
        _underway.Remove(node);
        return _contents[node] = content;
    }
}
