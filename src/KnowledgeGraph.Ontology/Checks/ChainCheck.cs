using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>CHAIN</c>: a property chain has two to five steps as written, and all but its last lead to things, not to values.</summary>
internal static class ChainCheck
{
    public const string Code = "CHAIN";

    private const int MostSteps = 5;

    public static void Run(CheckContext context)
    {
        foreach (var property in context.Model.Properties)
        {
            foreach (var chain in property.Chains)
            {
                if (ProblemOf(context, property, chain) is { } problem)
                {
                    var written = string.Join(' ', chain.Select(context.Written));
                    var place = context.PlaceOf(property.Iri, Owl.PropertyChainAxiom);
                    context.Violation(Code, $"The chain ( {written} ) of {context.Written(property.Iri)} {problem}", place);
                }
            }
        }
    }

    private static string? ProblemOf(CheckContext context, OntologyProperty property, IReadOnlyList<Iri> chain)
    {
        if (chain.Count < 2)
        {
            return $"has one step: write {context.Written(chain[0])} rdfs:subPropertyOf {context.Written(property.Iri)} instead.";
        }

        if (chain.Count > MostSteps)
        {
            return $"has {chain.Count} steps, more than {MostSteps}: give its first steps a property of their own.";
        }

        var value = chain.FirstOrDefault(step => context.Model.FindProperty(step) is { IsObject: false });
        return value is not null ? $"goes over the datatype property {context.Written(value)}: chains are of object properties." : null;
    }
}
