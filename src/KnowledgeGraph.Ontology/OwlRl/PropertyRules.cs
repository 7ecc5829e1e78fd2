using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.OwlRl.Rule;
using static KnowledgeGraph.Ontology.OwlRl.Variables;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// OWL 2 Profiles §4.3, <see href="https://www.w3.org/TR/owl2-profiles/#tab-prop-semantics">Table 5</see>: the semantics of axioms about
/// properties.
/// </summary>
internal static class PropertyRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        DeriveAll(
            "prp-ap", [.. BuiltInAnnotationProperties.Select(property => ((Slot)property, (Slot)RdfTerms.Type, (Slot)Owl.AnnotationProperty))],
            when: []),
        Derive("prp-dom", (x, RdfTerms.Type, c), when: [(p, Rdfs.Domain, c), (x, p, y)]),
        Derive("prp-rng", (y, RdfTerms.Type, c), when: [(p, Rdfs.Range, c), (x, p, y)]),
        Derive("prp-fp", (y1, Owl.SameAs, y2), when: [(p, RdfTerms.Type, Owl.FunctionalProperty), (x, p, y1), (x, p, y2)]),
        Derive("prp-ifp", (y1, Owl.SameAs, y2), when: [(p, RdfTerms.Type, Owl.InverseFunctionalProperty), (y1, p, x), (y2, p, x)]),
        Forbid("prp-irp", when: [(p, RdfTerms.Type, Owl.IrreflexiveProperty), (x, p, x)]),
        Derive("prp-symp", (y, p, x), when: [(p, RdfTerms.Type, Owl.SymmetricProperty), (x, p, y)]),
        Forbid("prp-asyp", when: [(p, RdfTerms.Type, Owl.AsymmetricProperty), (x, p, y), (y, p, x)]),
        Derive("prp-trp", (x, p, z), when: [(p, RdfTerms.Type, Owl.TransitiveProperty), (x, p, y), (y, p, z)]),
        Derive("prp-spo1", (x, p2, y), when: [(p1, Rdfs.SubPropertyOf, p2), (x, p1, y)]),
        Derive("prp-spo2", (x, p, y), when: [(p, Owl.PropertyChainAxiom, list)], new ListCondition.Chain(x, y)),
        Derive("prp-eqp1", (x, p2, y), when: [(p1, Owl.EquivalentProperty, p2), (x, p1, y)]),
        Derive("prp-eqp2", (x, p1, y), when: [(p1, Owl.EquivalentProperty, p2), (x, p2, y)]),
        Forbid("prp-pdw", when: [(p1, Owl.PropertyDisjointWith, p2), (x, p1, y), (x, p2, y)]),
        Forbid(
            "prp-adp",
            when: [(z, Owl.Members, list), (z, RdfTerms.Type, Owl.AllDisjointProperties), (x, member, y), (x, other, y)],
            new ListCondition.AnyTwoMembers()),
        Derive("prp-inv1", (y, p2, x), when: [(p1, Owl.InverseOf, p2), (x, p1, y)]),
        Derive("prp-inv2", (y, p1, x), when: [(p1, Owl.InverseOf, p2), (x, p2, y)]),
        Derive(
            "prp-key", (x, Owl.SameAs, y),
            when: [(c, Owl.HasKey, list), (x, RdfTerms.Type, c), (y, RdfTerms.Type, c)],
            Every((x, member, u), (y, member, u))),
        Forbid("prp-npa1", when: [(x, Owl.SourceIndividual, i1), (x, Owl.AssertionProperty, p), (x, Owl.TargetIndividual, i2), (i1, p, i2)]),
        Forbid("prp-npa2", when: [(x, Owl.SourceIndividual, i), (x, Owl.AssertionProperty, p), (x, Owl.TargetValue, lt), (i, p, lt)]),
    ];

    // OWL 2 Structural Specification §5.5.
    private static Iri[] BuiltInAnnotationProperties =>
    [
        Rdfs.Label, Rdfs.Comment, Rdfs.SeeAlso, Rdfs.IsDefinedBy, Owl.Deprecated, Owl.VersionInfo,
        Owl.PriorVersion, Owl.BackwardCompatibleWith, Owl.IncompatibleWith,
    ];
}
