using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>The rule tables of OWL 2 Profiles §4.3 together.</summary>
internal static class RuleTables
{
    /// <summary>All rules, in the order of the tables.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [.. EqualityRules.All, .. PropertyRules.All, .. ClassRules.All, .. ClassAxiomRules.All, .. DatatypeRules.All, .. SchemaRules.All];

    /// <summary>The rules that the options ask for.</summary>
    public static IEnumerable<Rule> For(ClosureOptions options) =>
        All.Where(rule => !options.Without.Contains(rule.Id))
            .Select(rule => options.MergesIdentifyingOnly && rule.Id is "prp-fp" or "prp-ifp" ? OfIdentifyingProperties(rule) : rule);

    private static Rule OfIdentifyingProperties(Rule rule) =>
        rule with { When = rule.When.Insert(0, new Pattern(Variables.p, Kg.Identifying, Literal.Of(true))) };
}
