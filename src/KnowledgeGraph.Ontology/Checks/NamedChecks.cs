using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>All checks of an ontology, each under its own name.</summary>
internal static class NamedChecks
{
    public static void Run(ModelSources sources, OntologyModel model)
    {
        var problems = sources.Sources.Problems;
        foreach (var problem in sources.Shapes.Problems)
        {
            problems.Add(problem);
        }
    }
}
