using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Describes the rules that are built, from the tables by which closures are computed.</summary>
public static class RuleCatalogue
{
    private const int MostConclusions = 4;

    private static readonly TermNames Names = new(
        PrefixMap.Empty
            .With("rdf", new Iri(RdfTerms.Namespace))
            .With("rdfs", new Iri(Rdfs.Namespace))
            .With("owl", new Iri(Owl.Namespace))
            .With("xsd", new Iri(Xsd.Namespace)));

    /// <summary>Every rule, in the order of the tables.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        .. Describe("Table 4. The Semantics of Equality", EqualityRules.All),
        .. Describe("Table 5. The Semantics of Axioms about Properties", PropertyRules.All),
        .. Describe("Table 6. The Semantics of Classes", ClassRules.All),
        .. Describe("Table 7. The Semantics of Class Axioms", ClassAxiomRules.All),
        .. Describe("Table 8. The Semantics of Datatypes", DatatypeRules.All),
        .. Describe("Table 9. The Semantics of Schema Vocabulary", SchemaRules.All),
    ];

    private static IEnumerable<RuleDescription> Describe(string table, IEnumerable<Rule> rules) =>
        rules.Select(rule => new RuleDescription(rule.Id, table, string.Join(" ", Conditions(rule)), Conclusions(rule)));

    private static IEnumerable<string> Conditions(Rule rule)
    {
        if (DatatypeRules.AsksForValues(rule))
        {
            return [ValueCondition(rule)];
        }

        var when = rule.When.Select(Written);
        return rule.List switch
        {
            ListCondition.AnyMember => when.Append("LIST[?list, ..., ?member, ...]"),
            ListCondition.AnyTwoMembers => when.Append("LIST[?list, ..., ?member, ..., ?other, ...]"),
            ListCondition.EveryMember every => [.. when, "LIST[?list, ?member1, ..., ?membern]", .. every.Patterns.SelectMany(EachMember)],
            ListCondition.Chain chain =>
                [.. when, "LIST[?list, ?p1, ..., ?pn]", $"T({Written(chain.From)}, ?p1, ?u1)", "...", $"T(?un-1, ?pn, {Written(chain.To)})"],
            _ => when,
        };
    }

    private static IEnumerable<string> EachMember(Pattern pattern)
    {
        string At(string place) => Written(pattern.With(Variables.member, Slot.Of($"member{place}")).With(Variables.u, Slot.Of($"u{place}")));
        return [At("1"), "...", At("n")];
    }

    private static string ValueCondition(Rule rule) => rule switch
    {
        _ when rule == DatatypeRules.TypeOfLiteral => "for each literal ?lt and each datatype ?dt that contains its value",
        _ when rule == DatatypeRules.SameValue => "for all literals ?lt1 and ?lt2 with the same value",
        _ when rule == DatatypeRules.OtherValue => "for all literals ?lt1 and ?lt2 with different values (of those that something is stated to be the same as)",
        _ => $"{Written(rule.When[0])} for each literal ?lt and each datatype ?dt that does not contain its value",
    };

    private static string Conclusions(Rule rule)
    {
        var then = rule.Then.Select(Written).ToArray();
        return then.Length switch
        {
            0 => "false",
            <= MostConclusions => string.Join(" ", then),
            _ => $"{then[0]} ... {then[^1]} ({then.Length} in all)",
        };
    }

    private static string Written(Pattern pattern) => $"T({Written(pattern.Subject)}, {Written(pattern.Predicate)}, {Written(pattern.Object)})";

    private static string Written(Slot slot) => slot.Constant is { } term ? Names.Of(term) : $"?{slot.Variable}";
}
