using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>Writes class expressions as Turtle, for messages that show how an axiom should be written.</summary>
internal sealed class ExpressionTurtle(CheckContext context)
{
    private const int Deepest = 20;

    /// <summary>The expression at a node, on one line.</summary>
    public string Write(Term node) => Write(node, 0);

    private string Write(Term node, int depth)
    {
        if (node is not BlankNode || depth > Deepest)
        {
            return context.Written(node);
        }

        var statements = context.Modules.Match(node, null, null)
            .Select(triple => triple.Predicate == RdfTerms.Type
                ? $"a {context.Written(triple.Object)}"
                : $"{context.Written(triple.Predicate)} {WriteObject(triple.Object, depth)}");
        return $"[ {string.Join(" ; ", statements)} ]";
    }

    private string WriteObject(Term node, int depth) =>
        context.Modules.Has(node, RdfTerms.First, null)
            ? $"( {string.Join(' ', context.List(node).Select(member => Write(member, depth + 1)))} )"
            : Write(node, depth + 1);
}
