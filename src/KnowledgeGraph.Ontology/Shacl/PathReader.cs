using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>Reads <see href="https://www.w3.org/TR/shacl/#property-paths">SHACL property paths</see> (section 2.3.1).</summary>
internal sealed class PathReader(ITripleSource graph)
{
    private const int DeepestPath = 50;

    /// <summary>The path that a node stands for.</summary>
    /// <exception cref="FormatException">It stands for none; the message is the end of a sentence.</exception>
    public PropertyPath Read(Term node) => Read(node, 0);

    private PropertyPath Read(Term node, int depth)
    {
        if (node is Iri iri && iri != RdfTerms.Nil)
        {
            return new PredicatePath(iri);
        }

        if (node is Literal || depth > DeepestPath)
        {
            throw new FormatException(node is Literal ? $"is {node}; a path begins with an IRI or a bracket" : "runs in a circle");
        }

        return graph.Has(node, RdfTerms.First, null) || node == RdfTerms.Nil
            ? new SequencePath(ReadMembers(node, depth, 2))
            : ReadOperator(node, depth);
    }

    private PropertyPath ReadOperator(Term node, int depth)
    {
        var operators = graph.Match(node, null, null).Where(triple => IsOperator(triple.Predicate)).ToArray();
        if (operators.Length != 1)
        {
            throw new FormatException(
                "is no path: write a property, a list of paths, or a bracket with one of sh:inversePath, sh:alternativePath, "
                    + "sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath");
        }

        var (_, predicate, operand) = operators[0];
        return predicate == Sh.AlternativePath
            ? new AlternativePath(ReadMembers(operand, depth, 2))
            : Apply(predicate, Read(operand, depth + 1));
    }

    private static PropertyPath Apply(Iri predicate, PropertyPath path) =>
        predicate == Sh.InversePath ? new InversePath(path)
        : predicate == Sh.ZeroOrMorePath ? new ZeroOrMorePath(path)
        : predicate == Sh.OneOrMorePath ? new OneOrMorePath(path)
        : new ZeroOrOnePath(path);

    private List<PropertyPath> ReadMembers(Term head, int depth, int least)
    {
        IReadOnlyList<Term> members;
        try
        {
            members = graph.ReadList(head);
        }
        catch (BrokenListException exception)
        {
            throw new FormatException($"needs a list of paths: {exception.Message}", exception);
        }

        return members.Count >= least
            ? [.. members.Select(member => Read(member, depth + 1))]
            : throw new FormatException($"needs a list of at least {least} paths, it has {TermNames.Count(members.Count, "path")}");
    }

    private static bool IsOperator(Iri predicate) =>
        predicate == Sh.InversePath || predicate == Sh.AlternativePath || predicate == Sh.ZeroOrMorePath
        || predicate == Sh.OneOrMorePath || predicate == Sh.ZeroOrOnePath;
}
