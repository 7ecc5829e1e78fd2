using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>PCE-G07</c> (warning): a property without domain is no field of any type.</summary>
internal static class DomainCheck
{
    public const string Code = "PCE-G07";

    public static void Run(CheckContext context)
    {
        foreach (var property in context.Model.Properties.Where(property => property.Domains.Count == 0 && property.Exposure != Exposure.Hidden))
        {
            context.Warning(
                Code,
                $"{context.Written(property.Iri)} has no domain and is shown among properties(name) only: declare rdfs:domain, or kg:hidden true.",
                property.Source);
        }
    }
}
