using System.Collections.Immutable;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.OwlRl.Rule;
using static KnowledgeGraph.Ontology.OwlRl.Variables;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>OWL 2 Profiles §4.3, <see href="https://www.w3.org/TR/owl2-profiles/#tab-rules-class-axioms">Table 7</see>: the semantics of class axioms.</summary>
internal static class ClassAxiomRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        Derive("cax-sco", (x, RdfTerms.Type, c2), when: [(c1, Rdfs.SubClassOf, c2), (x, RdfTerms.Type, c1)]),
        Derive("cax-eqc1", (x, RdfTerms.Type, c2), when: [(c1, Owl.EquivalentClass, c2), (x, RdfTerms.Type, c1)]),
        Derive("cax-eqc2", (x, RdfTerms.Type, c1), when: [(c1, Owl.EquivalentClass, c2), (x, RdfTerms.Type, c2)]),
        Forbid("cax-dw", when: [(c1, Owl.DisjointWith, c2), (x, RdfTerms.Type, c1), (x, RdfTerms.Type, c2)]),
        Forbid(
            "cax-adc",
            when: [(y, Owl.Members, list), (y, RdfTerms.Type, Owl.AllDisjointClasses), (x, RdfTerms.Type, member), (x, RdfTerms.Type, other)],
            new ListCondition.AnyTwoMembers()),
    ];
}
