using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>CYCLE</c>: following a property with one successor at most, in one direction only, never leads back.</summary>
internal static class CycleCheck
{
    public const string Code = "CYCLE";

    public static void Run(CheckContext context)
    {
        foreach (var property in context.Model.Properties.Where(property => property is { IsFunctional: true, IsAsymmetric: true }))
        {
            var settled = new HashSet<Term>();
            foreach (var start in context.Modules.Match(null, property.Iri, null).Select(triple => triple.Subject))
            {
                if (FindCycle(context, property, start, settled) is { } cycle)
                {
                    context.Violation(
                        Code,
                        $"{context.Written(property.Iri)} leads back: {string.Join(" → ", cycle.Append(cycle[0]).Select(context.Written))}. Remove one step.",
                        context.PlaceOf(new Triple(cycle[^1], property.Iri, cycle[0])));
                }
            }
        }
    }

    private static List<Term>? FindCycle(CheckContext context, OntologyProperty property, Term start, HashSet<Term> settled)
    {
        var path = new List<Term>();
        Term? node = start;
        while (node is not null && settled.Add(node))
        {
            path.Add(node);
            node = context.Modules.Objects(node, property.Iri).FirstOrDefault();
        }

        var begin = node is null ? -1 : path.IndexOf(node);
        return begin < 0 ? null : path[begin..];
    }
}
