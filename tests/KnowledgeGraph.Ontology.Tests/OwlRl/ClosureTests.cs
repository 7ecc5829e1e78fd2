using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Tests.OwlRl;

public sealed class ClosureTests : RuleTests
{
    private const string Chain = """
        :likes owl:propertyChainAxiom ( :hasLoan :ofWork ) . :ofBook rdfs:subPropertyOf :ofWork .
        :anna :hasLoan :loan1 . :loan1 :ofBook :emma .
        """;

    [Fact]
    public void A_proof_leads_from_the_conclusion_to_what_was_given()
    {
        var closure = Closure.Of(Read(Chain), new ClosureOptions { RecordsDerivations = true });
        var proof = closure.ProofOf(Only(":anna :likes :emma ."));
        Assert.Equal(["prp-spo2", "prp-spo1"], proof.Select(step => step.Rule));
        Assert.Equal(3, proof[0].Premises.Count);
        Assert.Equal(Owl.PropertyChainAxiom, proof[0].Premises[0].Predicate);
        Assert.Equal([Only(":anna :hasLoan :loan1 ."), Only(":loan1 :ofWork :emma .")], proof[0].Premises.Skip(1));
        Assert.Equal([Only(":ofBook rdfs:subPropertyOf :ofWork ."), Only(":loan1 :ofBook :emma .")], proof[1].Premises);
    }

    [Fact]
    public void What_was_given_needs_no_proof()
    {
        var closure = Closure.Of(Read(Chain), new ClosureOptions { RecordsDerivations = true });
        Assert.Empty(closure.ProofOf(Only(":anna :hasLoan :loan1 .")));
        Assert.Null(closure.DerivationOf(Only(":anna :hasLoan :loan1 .")));
        Assert.Null(closure.DerivationOf(Only(":anna :likes :nobody .")));
    }

    [Fact]
    public void Derivations_are_remembered_on_request_only() =>
        Assert.Null(Closure.Of(Read(Chain)).DerivationOf(Only(":anna :likes :emma .")));

    [Fact]
    public void The_closure_answers_every_pattern()
    {
        var closure = Closure.Of(Read(Chain), ClosureOptions.Steered);
        var conclusion = Only(":anna :likes :emma .");
        var (s, p, o) = conclusion;
        Assert.Equal([conclusion], closure.Match(s, p, o));
        Assert.Equal([conclusion], closure.Match(s, p, null));
        Assert.Equal([conclusion], closure.Match(null, p, o));
        Assert.Equal([conclusion], closure.Match(s, null, o));
        Assert.Contains(conclusion, closure.Match(s, null, null));
        Assert.Contains(conclusion, closure.Match(null, null, o));
        Assert.Contains(conclusion, closure.Match(null, null, null));
        Assert.Empty(closure.Match(o, p, s));
        Assert.Empty(closure.Match(new Iri("https://library.example/unknown"), null, null));
    }

    [Fact]
    public void Counts_say_which_rule_was_first_to_derive_how_much()
    {
        var closure = Closure.Of(Read(Chain), ClosureOptions.Steered);
        Assert.Equal(1, closure.CountByRule["prp-spo2"]);
        Assert.Equal(1, closure.CountByRule["prp-spo1"]);
        Assert.Equal(closure.Count - closure.AssertedCount, closure.CountByRule.Values.Sum());
    }

    [Fact]
    public void Steered_reasoning_takes_domains_and_ranges_for_constraints() =>
        Assert.False(Closure.Of(Read(":p rdfs:domain :C ; rdfs:range :D . :a :p :b ."), ClosureOptions.Steered).Has(null, RdfTerms.Type, Only(":x a :C .").Object));

    [Fact]
    public void Steered_reasoning_merges_by_identifying_properties_only()
    {
        const string Data = ":a :p :b , :c . :a :q :d , :e . :p a owl:FunctionalProperty ; <https://pce.example/kg#identifying> true . :q a owl:FunctionalProperty .";
        var steered = Closure.Of(Read(Data), ClosureOptions.Steered);
        Assert.True(steered.Contains(Only(":b owl:sameAs :c .")));
        Assert.False(steered.Contains(Only(":d owl:sameAs :e .")));
        Assert.True(Closure.Of(Read(Data)).Contains(Only(":d owl:sameAs :e .")));
    }

    [Fact]
    public void A_contradiction_is_found_once_with_its_premises()
    {
        var contradiction = Assert.Single(Closure.Of(Read(":p a owl:AsymmetricProperty . :a :p :b . :b :p :a .")).Contradictions);
        Assert.Equal("prp-asyp", contradiction.Rule);
        Assert.Equal(Only(":p a owl:AsymmetricProperty ."), contradiction.Premises[0]);
        Assert.Equal(Read(":a :p :b . :b :p :a .").ToHashSet(), contradiction.Premises.Skip(1).ToHashSet());
    }

    [Fact]
    public void A_long_transitive_chain_is_closed_completely()
    {
        var chain = string.Concat(Enumerable.Range(0, 60).Select(step => $":n{step} :p :n{step + 1} . "));
        var closure = Closure.Of(Read($":p a owl:TransitiveProperty . {chain}"), ClosureOptions.Steered);
        Assert.Equal(60 * 61 / 2, closure.Match(null, Only(":a :p :b .").Predicate, null).Count());
    }

    private static Triple Only(string turtle) => Assert.Single(Read(turtle));
}
