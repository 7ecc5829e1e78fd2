using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>
/// Gives blank nodes IRIs that depend on nothing but their content: <c>blank-</c> and the first 32 hexadecimal digits of SHA-256 over
/// the statements about them, joined by NUL, in order. Two with equal content get the same.
/// </summary>
public sealed class BlankNodeIris
{
    private const string Circle = "_:circle";

    private readonly ITripleSource _source;
    private readonly string _individualsNamespace;
    private readonly Dictionary<BlankNode, Iri> _known = [];
    private readonly HashSet<BlankNode> _beingNamed = [];
    private bool _isInCircle;

    /// <summary>Names for the blank nodes of a source.</summary>
    /// <param name="source">The statements.</param>
    /// <param name="individualsNamespace">What the IRIs begin with.</param>
    public BlankNodeIris(ITripleSource source, string individualsNamespace)
    {
        _source = source;
        _individualsNamespace = individualsNamespace;
    }

    /// <summary>The IRI of a blank node.</summary>
    public Iri Of(BlankNode node)
    {
        _isInCircle = false;
        return Name(node);
    }

    private Iri Name(BlankNode node)
    {
        if (_known.TryGetValue(node, out var iri))
        {
            return iri;
        }

        _beingNamed.Add(node);
        var statements = _source.Match(node, null, null).Select(triple => $"{triple.Predicate} {Written(triple.Object)}").Order(StringComparer.Ordinal);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', statements)));
        _beingNamed.Remove(node);
        iri = new Iri($"{_individualsNamespace}blank-{Convert.ToHexStringLower(digest)[..32]}");

        // In a circle a name depends on where naming began: only that of the beginning may be kept.
        if (!_isInCircle || _beingNamed.Count == 0)
        {
            _known.Add(node, iri);
        }

        return iri;
    }

    private string Written(Term term)
    {
        if (term is not BlankNode node)
        {
            return term.ToString();
        }

        if (_beingNamed.Contains(node))
        {
            _isInCircle = true;
            return Circle;
        }

        return Name(node).ToString();
    }
}
