using System.Collections.Immutable;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.OwlRl.Rule;
using static KnowledgeGraph.Ontology.OwlRl.Variables;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// OWL 2 Profiles §4.3, <see href="https://www.w3.org/TR/owl2-profiles/#tab-rules-dt">Table 8</see>: the semantics of datatypes. Rules that
/// ask for the value of a literal are more than patterns; <see cref="LiteralReasoning"/> applies them.
/// </summary>
internal static class DatatypeRules
{
    /// <summary>A literal is of each datatype that has its value.</summary>
    public static Rule TypeOfLiteral { get; } = Derive("dt-type2", (lt, RdfTerms.Type, dt), when: []);

    /// <summary>Literals of the same value are the same.</summary>
    public static Rule SameValue { get; } = Derive("dt-eq", (lt1, Owl.SameAs, lt2), when: []);

    /// <summary>Literals of different values are different.</summary>
    public static Rule OtherValue { get; } = Derive("dt-diff", (lt1, Owl.DifferentFrom, lt2), when: []);

    /// <summary>A literal can't be of a datatype that doesn't have its value.</summary>
    public static Rule NotOfType { get; } = Forbid("dt-not-type", when: [(lt, RdfTerms.Type, dt)]);

    public static ImmutableArray<Rule> All { get; } =
    [
        DeriveAll("dt-type1", [.. OwlRlDatatypes.All.Select(known => ((Slot)known.Iri, (Slot)RdfTerms.Type, (Slot)Rdfs.Datatype))], when: []),
        TypeOfLiteral,
        SameValue,
        OtherValue,
        NotOfType,
    ];

    /// <summary>Whether a rule asks for the value of a literal.</summary>
    public static bool AsksForValues(Rule rule) => rule == TypeOfLiteral || rule == SameValue || rule == OtherValue || rule == NotOfType;
}
