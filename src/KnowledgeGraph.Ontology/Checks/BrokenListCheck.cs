using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>LIST</c>: where OWL wants a list, there is one.</summary>
internal static class BrokenListCheck
{
    public const string Code = "LIST";

    private static readonly Iri[] ListPredicates =
    [
        Owl.IntersectionOf, Owl.UnionOf, Owl.OneOf, Owl.PropertyChainAxiom, Owl.HasKey, Owl.Members, Owl.DistinctMembers, Owl.DisjointUnionOf, Owl.OnProperties,
    ];

    public static void Run(CheckContext context)
    {
        foreach (var triple in ListPredicates.SelectMany(predicate => context.Modules.Match(null, predicate, null)))
        {
            if (ProblemOf(context, triple.Object) is { } problem)
            {
                var predicate = context.Written(triple.Predicate);
                context.Violation(Code, $"{predicate} of {context.Written(triple.Subject)} needs a list: {problem}. Write ( … ).", context.PlaceOf(triple));
            }
        }
    }

    private static string? ProblemOf(CheckContext context, Term head)
    {
        try
        {
            return context.Modules.ReadList(head).Count == 0 ? "it is empty" : null;
        }
        catch (BrokenListException)
        {
            return $"{context.Written(head)} is none";
        }
    }
}
