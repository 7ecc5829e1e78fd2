using System.Collections.Immutable;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.OwlRl.Rule;
using static KnowledgeGraph.Ontology.OwlRl.Variables;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>OWL 2 Profiles §4.3, <see href="https://www.w3.org/TR/owl2-profiles/#tab-rules-equality">Table 4</see>: the semantics of equality.</summary>
internal static class EqualityRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        DeriveAll("eq-ref", [(s, Owl.SameAs, s), (p, Owl.SameAs, p), (o, Owl.SameAs, o)], when: [(s, p, o)]),
        Derive("eq-sym", (y, Owl.SameAs, x), when: [(x, Owl.SameAs, y)]),
        Derive("eq-trans", (x, Owl.SameAs, z), when: [(x, Owl.SameAs, y), (y, Owl.SameAs, z)]),
        Derive("eq-rep-s", (s1, p, o), when: [(s, Owl.SameAs, s1), (s, p, o)]),
        Derive("eq-rep-p", (s, p1, o), when: [(p, Owl.SameAs, p1), (s, p, o)]),
        Derive("eq-rep-o", (s, p, o1), when: [(o, Owl.SameAs, o1), (s, p, o)]),
        Forbid("eq-diff1", when: [(x, Owl.SameAs, y), (x, Owl.DifferentFrom, y)]),
        Forbid(
            "eq-diff2",
            when: [(x, Owl.Members, list), (x, RdfTerms.Type, Owl.AllDifferent), (member, Owl.SameAs, other)],
            new ListCondition.AnyTwoMembers()),
        Forbid(
            "eq-diff3",
            when: [(x, Owl.DistinctMembers, list), (x, RdfTerms.Type, Owl.AllDifferent), (member, Owl.SameAs, other)],
            new ListCondition.AnyTwoMembers()),
    ];
}
