using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>
/// <c>OWL-GLOBAL</c>: the restrictions of OWL 2 (Structural Specification §11) without which reasoning need not end: a transitive
/// property has no characteristic that counts values, and no property is in its own chain.
/// </summary>
internal static class GlobalRestrictionCheck
{
    public const string Code = "OWL-GLOBAL";

    private static readonly (Iri Characteristic, Func<OntologyProperty, bool> Has)[] Forbidden =
    [
        (Owl.FunctionalProperty, property => property.IsFunctional),
        (Owl.InverseFunctionalProperty, property => property.IsInverseFunctional),
        (Owl.AsymmetricProperty, property => property.IsAsymmetric),
        (Owl.IrreflexiveProperty, property => property.IsIrreflexive),
    ];

    public static void Run(CheckContext context)
    {
        foreach (var property in context.Model.Properties)
        {
            CheckTransitive(context, property);
            foreach (var chain in property.Chains.Where(chain => chain.Contains(property.Iri)))
            {
                context.Violation(
                    Code,
                    $"{context.Written(property.Iri)} is in its own chain ( {string.Join(' ', chain.Select(context.Written))} ): "
                        + "split it into a direct property and one that is transitive.",
                    context.PlaceOf(property.Iri, Owl.PropertyChainAxiom));
            }
        }
    }

    private static void CheckTransitive(CheckContext context, OntologyProperty property)
    {
        if (!property.IsTransitive)
        {
            return;
        }

        foreach (var (characteristic, _) in Forbidden.Where(forbidden => forbidden.Has(property)))
        {
            context.Violation(
                Code,
                $"{context.Written(property.Iri)} is owl:TransitiveProperty and {context.Written(characteristic)}: "
                    + "declare the second of a direct property, and make that a sub-property of the transitive one.",
                property.Source);
        }
    }
}
