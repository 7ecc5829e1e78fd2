using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.OwlRl.Rule;
using static KnowledgeGraph.Ontology.OwlRl.Variables;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>OWL 2 Profiles §4.3, <see href="https://www.w3.org/TR/owl2-profiles/#tab-rules-classes">Table 6</see>: the semantics of classes.</summary>
internal static class ClassRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        Derive("cls-thing", (Owl.Thing, RdfTerms.Type, Owl.Class), when: []),
        Derive("cls-nothing1", (Owl.Nothing, RdfTerms.Type, Owl.Class), when: []),
        Forbid("cls-nothing2", when: [(x, RdfTerms.Type, Owl.Nothing)]),
        Derive("cls-int1", (y, RdfTerms.Type, c), when: [(c, Owl.IntersectionOf, list)], Every((y, RdfTerms.Type, member))),
        Derive("cls-int2", (y, RdfTerms.Type, member), when: [(c, Owl.IntersectionOf, list), (y, RdfTerms.Type, c)], new ListCondition.AnyMember()),
        Derive("cls-uni", (y, RdfTerms.Type, c), when: [(c, Owl.UnionOf, list), (y, RdfTerms.Type, member)], new ListCondition.AnyMember()),
        Forbid("cls-com", when: [(c1, Owl.ComplementOf, c2), (x, RdfTerms.Type, c1), (x, RdfTerms.Type, c2)]),
        Derive("cls-svf1", (u, RdfTerms.Type, x), when: [(x, Owl.SomeValuesFrom, y), (x, Owl.OnProperty, p), (u, p, v), (v, RdfTerms.Type, y)]),
        Derive("cls-svf2", (u, RdfTerms.Type, x), when: [(x, Owl.SomeValuesFrom, Owl.Thing), (x, Owl.OnProperty, p), (u, p, v)]),
        Derive("cls-avf", (v, RdfTerms.Type, y), when: [(x, Owl.AllValuesFrom, y), (x, Owl.OnProperty, p), (u, RdfTerms.Type, x), (u, p, v)]),
        Derive("cls-hv1", (u, p, y), when: [(x, Owl.HasValue, y), (x, Owl.OnProperty, p), (u, RdfTerms.Type, x)]),
        Derive("cls-hv2", (u, RdfTerms.Type, x), when: [(x, Owl.HasValue, y), (x, Owl.OnProperty, p), (u, p, y)]),
        Forbid("cls-maxc1", when: [(x, Owl.MaxCardinality, Zero), (x, Owl.OnProperty, p), (u, RdfTerms.Type, x), (u, p, y)]),
        Derive(
            "cls-maxc2", (y1, Owl.SameAs, y2),
            when: [(x, Owl.MaxCardinality, One), (x, Owl.OnProperty, p), (u, RdfTerms.Type, x), (u, p, y1), (u, p, y2)]),
        Forbid(
            "cls-maxqc1",
            when:
            [
                (x, Owl.MaxQualifiedCardinality, Zero), (x, Owl.OnProperty, p), (x, Owl.OnClass, c), (u, RdfTerms.Type, x), (u, p, y),
                (y, RdfTerms.Type, c),
            ]),
        Forbid(
            "cls-maxqc2",
            when: [(x, Owl.MaxQualifiedCardinality, Zero), (x, Owl.OnProperty, p), (x, Owl.OnClass, Owl.Thing), (u, RdfTerms.Type, x), (u, p, y)]),
        Derive(
            "cls-maxqc3", (y1, Owl.SameAs, y2),
            when:
            [
                (x, Owl.MaxQualifiedCardinality, One), (x, Owl.OnProperty, p), (x, Owl.OnClass, c), (u, RdfTerms.Type, x), (u, p, y1),
                (y1, RdfTerms.Type, c), (u, p, y2), (y2, RdfTerms.Type, c),
            ]),
        Derive(
            "cls-maxqc4", (y1, Owl.SameAs, y2),
            when:
            [
                (x, Owl.MaxQualifiedCardinality, One), (x, Owl.OnProperty, p), (x, Owl.OnClass, Owl.Thing), (u, RdfTerms.Type, x),
                (u, p, y1), (u, p, y2),
            ]),
        Derive("cls-oo", (member, RdfTerms.Type, c), when: [(c, Owl.OneOf, list)], new ListCondition.AnyMember()),
    ];

    private static Literal Zero => new("0", Xsd.NonNegativeInteger);

    private static Literal One => new("1", Xsd.NonNegativeInteger);
}
