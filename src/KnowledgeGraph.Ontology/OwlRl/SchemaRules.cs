using System.Collections.Immutable;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.OwlRl.Rule;
using static KnowledgeGraph.Ontology.OwlRl.Variables;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>OWL 2 Profiles §4.3, <see href="https://www.w3.org/TR/owl2-profiles/#tab-rules-schema">Table 9</see>: the semantics of schema vocabulary.</summary>
internal static class SchemaRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        DeriveAll(
            "scm-cls", [(c, Rdfs.SubClassOf, c), (c, Owl.EquivalentClass, c), (c, Rdfs.SubClassOf, Owl.Thing), (Owl.Nothing, Rdfs.SubClassOf, c)],
            when: [(c, RdfTerms.Type, Owl.Class)]),
        Derive("scm-sco", (c1, Rdfs.SubClassOf, c3), when: [(c1, Rdfs.SubClassOf, c2), (c2, Rdfs.SubClassOf, c3)]),
        DeriveAll("scm-eqc1", [(c1, Rdfs.SubClassOf, c2), (c2, Rdfs.SubClassOf, c1)], when: [(c1, Owl.EquivalentClass, c2)]),
        Derive("scm-eqc2", (c1, Owl.EquivalentClass, c2), when: [(c1, Rdfs.SubClassOf, c2), (c2, Rdfs.SubClassOf, c1)]),
        DeriveAll("scm-op", [(p, Rdfs.SubPropertyOf, p), (p, Owl.EquivalentProperty, p)], when: [(p, RdfTerms.Type, Owl.ObjectProperty)]),
        DeriveAll("scm-dp", [(p, Rdfs.SubPropertyOf, p), (p, Owl.EquivalentProperty, p)], when: [(p, RdfTerms.Type, Owl.DatatypeProperty)]),
        Derive("scm-spo", (p1, Rdfs.SubPropertyOf, p3), when: [(p1, Rdfs.SubPropertyOf, p2), (p2, Rdfs.SubPropertyOf, p3)]),
        DeriveAll("scm-eqp1", [(p1, Rdfs.SubPropertyOf, p2), (p2, Rdfs.SubPropertyOf, p1)], when: [(p1, Owl.EquivalentProperty, p2)]),
        Derive("scm-eqp2", (p1, Owl.EquivalentProperty, p2), when: [(p1, Rdfs.SubPropertyOf, p2), (p2, Rdfs.SubPropertyOf, p1)]),
        Derive("scm-dom1", (p, Rdfs.Domain, c2), when: [(p, Rdfs.Domain, c1), (c1, Rdfs.SubClassOf, c2)]),
        Derive("scm-dom2", (p1, Rdfs.Domain, c), when: [(p2, Rdfs.Domain, c), (p1, Rdfs.SubPropertyOf, p2)]),
        Derive("scm-rng1", (p, Rdfs.Range, c2), when: [(p, Rdfs.Range, c1), (c1, Rdfs.SubClassOf, c2)]),
        Derive("scm-rng2", (p1, Rdfs.Range, c), when: [(p2, Rdfs.Range, c), (p1, Rdfs.SubPropertyOf, p2)]),
        Derive(
            "scm-hv", (c1, Rdfs.SubClassOf, c2),
            when: [(c1, Owl.HasValue, i), (c1, Owl.OnProperty, p1), (c2, Owl.HasValue, i), (c2, Owl.OnProperty, p2), (p1, Rdfs.SubPropertyOf, p2)]),
        Derive(
            "scm-svf1", (c1, Rdfs.SubClassOf, c2),
            when:
            [
                (c1, Owl.SomeValuesFrom, y1), (c1, Owl.OnProperty, p), (c2, Owl.SomeValuesFrom, y2), (c2, Owl.OnProperty, p),
                (y1, Rdfs.SubClassOf, y2),
            ]),
        Derive(
            "scm-svf2", (c1, Rdfs.SubClassOf, c2),
            when:
            [
                (c1, Owl.SomeValuesFrom, y), (c1, Owl.OnProperty, p1), (c2, Owl.SomeValuesFrom, y), (c2, Owl.OnProperty, p2),
                (p1, Rdfs.SubPropertyOf, p2),
            ]),
        Derive(
            "scm-avf1", (c1, Rdfs.SubClassOf, c2),
            when:
            [
                (c1, Owl.AllValuesFrom, y1), (c1, Owl.OnProperty, p), (c2, Owl.AllValuesFrom, y2), (c2, Owl.OnProperty, p),
                (y1, Rdfs.SubClassOf, y2),
            ]),
        Derive(
            "scm-avf2", (c2, Rdfs.SubClassOf, c1),
            when:
            [
                (c1, Owl.AllValuesFrom, y), (c1, Owl.OnProperty, p1), (c2, Owl.AllValuesFrom, y), (c2, Owl.OnProperty, p2),
                (p1, Rdfs.SubPropertyOf, p2),
            ]),
        Derive("scm-int", (c, Rdfs.SubClassOf, member), when: [(c, Owl.IntersectionOf, list)], new ListCondition.AnyMember()),
        Derive("scm-uni", (member, Rdfs.SubClassOf, c), when: [(c, Owl.UnionOf, list)], new ListCondition.AnyMember()),
    ];
}
