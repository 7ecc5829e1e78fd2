using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// Gives blank nodes IRIs that depend on their content alone (<see href="https://www.w3.org/TR/rdf11-concepts/#section-skolemization">RDF 1.1
/// Concepts §3.5</see>), so that reading a document twice gives the same nodes. Blank nodes of equal content become one.
/// </summary>
/// <remarks>A node's content is what it is the subject of; a blank node in it counts as its own content. What refers to a node plays no part.</remarks>
public sealed class Skolemization
{
    private readonly ITripleSource _source;
    private readonly string _prefix;
    private readonly Dictionary<BlankNode, string> _digests = [];

    /// <summary>Prepares the names of a source's blank nodes.</summary>
    /// <param name="source">The triples with the blank nodes as subjects.</param>
    /// <param name="prefix">What the IRIs begin with; the first 32 hexadecimal digits of SHA-256 over the NUL-joined statements follow.</param>
    public Skolemization(ITripleSource source, string prefix)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _prefix = prefix;
    }

    /// <summary>The IRI of a blank node.</summary>
    /// <exception cref="FormatException">The blank node leads back to itself, so that it has no content of its own.</exception>
    public Iri NameOf(BlankNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        DigestAllFrom(node);
        return new Iri(_prefix + _digests[node]);
    }

    /// <summary>The term itself, or the IRI of a blank node.</summary>
    /// <exception cref="FormatException">The blank node leads back to itself, so that it has no content of its own.</exception>
    public Term Named(Term term) => term is BlankNode node ? NameOf(node) : term;

    // From the innermost node outwards. Not by recursion: a long list is as deep as it is long.
    private void DigestAllFrom(BlankNode start)
    {
        var entered = new HashSet<BlankNode>();
        var path = new Stack<BlankNode>([start]);
        while (path.TryPeek(out var node))
        {
            var pending = ObjectsOf(node).OfType<BlankNode>().Where(inner => !_digests.ContainsKey(inner)).ToList();
            if (pending.Count == 0)
            {
                _digests[node] = DigestOf(node);
                path.Pop();
                continue;
            }

            entered.Add(node);
            if (pending.Find(entered.Contains) is { } again)
            {
                throw new FormatException($"The blank node {again} leads back to itself: give one of the nodes on the way an IRI.");
            }

            pending.ForEach(path.Push);
        }
    }

    private IEnumerable<Term> ObjectsOf(BlankNode node) => _source.Match(node, null, null).Select(triple => triple.Object);

    private string DigestOf(BlankNode node)
    {
        var lines = _source.Match(node, null, null)
            .Select(triple => $"{triple.Predicate} {(triple.Object is BlankNode inner ? $"_:{_digests[inner]}" : triple.Object)}");
        var content = string.Join('\0', lines.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));
    }
}
