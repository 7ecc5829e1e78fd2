using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>The id of an OWL 2 RL rule, such as <c>cax-dw</c>: what the ontology says can all be true.</summary>
internal static class ContradictionCheck
{
    private const string Impossible = "cls-nothing2";

    public static void Run(CheckContext context)
    {
        foreach (var contradiction in context.Closure.Contradictions.Where(found => found.Rule == Impossible || !FollowsFromNothing(context, found)))
        {
            context.Violation(contradiction.Rule, $"{Words(context, contradiction)} {Remedy(context, contradiction)}", PlaceOf(context, contradiction));
        }
    }

    // What is impossible is of every class, also of disjoint ones; saying so once is enough.
    private static bool FollowsFromNothing(CheckContext context, Contradiction contradiction) =>
        contradiction.Premises[^1] is { Subject: var subject } last && last.Predicate == RdfTerms.Type && context.Closure.Has(subject, RdfTerms.Type, Owl.Nothing);

    private static string Words(CheckContext context, Contradiction contradiction)
    {
        var premises = contradiction.Premises;
        string Name(Term term) => context.Written(term);
        return contradiction.Rule switch
        {
            "cax-dw" or "cax-adc" or "cls-com" =>
                $"{Name(premises[^1].Subject)} is {Name(premises[^2].Object)} and {Name(premises[^1].Object)}, which are disjoint.",
            "prp-pdw" or "prp-adp" =>
                $"{Name(premises[^1].Subject)} has {Name(premises[^1].Object)} as {Name(premises[^2].Predicate)} and as {Name(premises[^1].Predicate)}, which are disjoint.",
            "prp-asyp" =>
                $"{Name(premises[1].Subject)} and {Name(premises[1].Object)} are {Name(premises[1].Predicate)} of each other, and the property is asymmetric.",
            "prp-irp" => $"{Name(premises[1].Subject)} is {Name(premises[1].Predicate)} of itself, and the property is irreflexive.",
            "eq-diff1" => $"{Name(premises[0].Subject)} and {Name(premises[0].Object)} are the same and different.",
            "dt-not-type" => $"{Name(premises[0].Subject)} is no {Name(premises[0].Object)}, and has to be.",
            _ => $"These can't all be true: {string.Join(" ", premises.Select(premise => $"{Statement(context, premise)} ."))}",
        };
    }

    // The axiom that forbids comes first in a rule; where data contradicts data, the last two are the ones to choose between.
    private static string Remedy(CheckContext context, Contradiction contradiction)
    {
        var statements = contradiction.Premises.Select(premise => OriginOf(context, premise)).OfType<Triple>().Distinct().TakeLast(2)
            .Select(written => $"{Statement(context, written)} ({PlaceOf(context, written)})").ToList();
        return statements.Count > 0 ? $"Remove {string.Join(" or ", statements)}." : "Remove what one of them follows from.";
    }

    // What is written: the triple itself, or the class that it follows from.
    private static Triple? OriginOf(CheckContext context, Triple triple) => context.PlaceOf(triple) is not null
        ? triple
        : context.Modules.Match(triple.Subject, RdfTerms.Type, null)
            .Where(typing => triple.Predicate == RdfTerms.Type && context.Closure.Has(typing.Object, Rdfs.SubClassOf, triple.Object))
            .Select(typing => (Triple?)typing).FirstOrDefault();

    private static string PlaceOf(CheckContext context, Triple written) => context.PlaceOf(written) is { } place ? $"{place.File}:{place.Line}" : "";

    private static string Statement(CheckContext context, Triple triple) =>
        $"{context.Written(triple.Subject)} {context.Written(triple.Predicate)} {context.Written(triple.Object)}";

    // The data's place tells more than the axiom's, which comes first.
    private static Model.SourceReference? PlaceOf(CheckContext context, Contradiction contradiction) =>
        contradiction.Premises.Reverse().Select(context.PlaceOf).FirstOrDefault(place => place is not null)
        ?? contradiction.Premises.Reverse().Select(premise => context.PlaceOf(premise.Subject)).FirstOrDefault(place => place is not null);
}
