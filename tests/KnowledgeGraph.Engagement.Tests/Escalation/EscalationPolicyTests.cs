using KnowledgeGraph.Engagement.Escalation;

namespace KnowledgeGraph.Engagement.Tests.Escalation;

/// <summary>Who takes care of an issue (ontology.md, section 4.6), asked of the ontology that is served.</summary>
public sealed class EscalationPolicyTests
{
    private static readonly Lazy<World> Served = new(World.OfOntologyFolder);

    [Theory]
    [InlineData("SignInError", "v:Prospect", 1, null, null, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("SignInError", "v:Prospect", 2, null, null, "v:RuleSignInProspectToAssisted", "v:AssistedDigital", 2)]
    [InlineData("SignInError", "v:SignedInCustomer", 2, null, null, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("SignInError", "v:SignedInCustomer", 3, null, null, "v:RuleSignInClientToHuman", "v:HumanAgent", 5)]
    [InlineData("SignInError", "v:SignedInCustomer", 3, "v:MasteryAdvocacy", null, "v:RuleAccessAdvocateToManager", "v:RelationshipManager", 60)]
    [InlineData("SignInError", "v:SignedInCustomer", 3, "v:HabitualEngagement", null, "v:RuleSignInClientToHuman", "v:HumanAgent", 5)]
    [InlineData("SignInError", null, 9, null, null, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("IvrAuthenticationFailure", "v:Anonymous", 1, null, null, "v:RuleIvrToHuman", "v:HumanAgent", 3)]
    [InlineData("RegistrationFailure", "v:Prospect", 1, null, null, "v:RuleRegistrationProspectToHuman", "v:HumanAgent", 10)]
    [InlineData("RegistrationFailure", "v:Recognised", 1, null, null, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("PaperFormDelay", "v:Prospect", 1, null, 5, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("PaperFormDelay", "v:Prospect", 1, null, 6, "v:RulePaperDelayToHuman", "v:HumanAgent", 1440)]
    [InlineData("PaperFormDelay", "v:Prospect", 1, null, null, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("ProspectAccessIssue", "v:Prospect", 1, null, null, "v:RuleAccessSelfHelp", "v:SelfHelp", 0)]
    [InlineData("Complaint", "v:Anonymous", 1, null, null, "v:RuleComplaintToHuman", "v:HumanAgent", 60)]
    public void A_case_goes_where_the_rule_of_highest_priority_says(
        string issue, string? classification, int attempts, string? stage, int? delay, string rule, string level, int wait)
    {
        var decided = Decide(Served.Value, issue, classification, attempts, stage, delay);
        Assert.Equal((rule, level, wait), (Served.Value.Short(decided!.Iri.Value), Served.Value.Short(decided.Level.Value), decided.MaxWaitMinutes));
    }

    [Theory]
    [InlineData("SignInError", 0)]
    [InlineData("Customer", 5)]
    public void Where_no_rule_applies_there_is_none(string issue, int attempts) => Assert.Null(Decide(Served.Value, issue, "v:Prospect", attempts, null, null));

    [Fact]
    public void On_a_tie_the_longer_wait_loses()
    {
        var world = World.Of("""
            pce:EscalationLevel a owl:Class ; rdfs:subClassOf skos:Concept . v:Desk a pce:EscalationLevel .
            pce:EscalationRule a owl:Class .
            pce:ruleForIssueClass a owl:DatatypeProperty ; rdfs:domain pce:EscalationRule ; rdfs:range xsd:anyURI .
            pce:afterAttempts a owl:DatatypeProperty ; rdfs:domain pce:EscalationRule ; rdfs:range xsd:integer .
            pce:routesToLevel a owl:ObjectProperty ; rdfs:domain pce:EscalationRule ; rdfs:range pce:EscalationLevel .
            pce:maxWaitMinutes a owl:DatatypeProperty ; rdfs:domain pce:EscalationRule ; rdfs:range xsd:integer .
            pce:rulePriority a owl:DatatypeProperty ; rdfs:domain pce:EscalationRule ; rdfs:range xsd:integer .
            id:slow a pce:EscalationRule ; pce:ruleForIssueClass "https://pce.example/ontology#Issue"^^xsd:anyURI ;
                pce:afterAttempts 1 ; pce:routesToLevel v:Desk ; pce:maxWaitMinutes 9 ; pce:rulePriority 5 .
            id:swift a pce:EscalationRule ; pce:ruleForIssueClass "https://pce.example/ontology#Issue"^^xsd:anyURI ;
                pce:afterAttempts 1 ; pce:routesToLevel v:Desk ; pce:maxWaitMinutes 3 ; pce:rulePriority 5 .
            """);
        Assert.Equal("id:swift", world.Short(Decide(world, "Outage", null, 1, null, null)!.Iri.Value));
    }

    [Fact]
    public void An_ontology_without_escalation_rules_has_no_policy() => Assert.Null(EscalationPolicy.Read(World.Of().Rewriting.Model));

    private static EscalationRule? Decide(World world, string issue, string? classification, int attempts, string? stage, int? delay) =>
        EscalationPolicy.Read(world.Rewriting.Model)!.Decide(new EscalationCase(Iri(world, $"pce:{issue}"), attempts)
        {
            Classification = classification is null ? null : Iri(world, classification),
            Stages = stage is null ? [] : [Iri(world, stage)],
            DelayDays = delay,
        });

    private static Rdf.Iri Iri(World world, string name) => world.Rewriting.Model.Prefixes.Expand(name);
}
