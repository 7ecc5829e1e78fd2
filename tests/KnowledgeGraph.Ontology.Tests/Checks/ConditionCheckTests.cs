using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class ConditionCheckTests
{
    private const string Rule = "lib:Rule a owl:Class . id:rule a lib:Rule ; kg:condition [ sh:property [ sh:path";

    [Theory]
    [InlineData(
        $"{Rule} lib:ofGenre ; kg:withinDays 30 ; sh:minCount 1 ] ] .",
        "further.ttl:1:96: CONDITION: kg:withinDays asks when the values of lib:ofGenre happened, and lib:Genre has no kg:timeProperty: declare one on the class, or leave kg:withinDays out.")]
    [InlineData(
        $"{Rule} ( lib:hasLoan lib:ofWork ) ; kg:distinctWeeks 3 ] ] .",
        "further.ttl:1:111: CONDITION: kg:distinctWeeks asks when the values of lib:hasLoan/lib:ofWork happened, and lib:Work has no kg:timeProperty: declare one on the class, or leave kg:distinctWeeks out.")]
    [InlineData(
        $"{Rule} lib:ofGenre ; kg:validNow true ; sh:minCount 1 ] ] .",
        "further.ttl:1:72: CONDITION: kg:validNow is asked of the values of lib:ofGenre, and lib:Genre is no class of records: declare kg:kind \"interval\" on it, or leave kg:validNow out.")]
    [InlineData(
        "lib:S a sh:NodeShape ; sh:targetClass lib:Reader ; sh:property [ sh:path lib:hasLoan ; kg:withinDays 5 ; sh:maxCount 9 ] .",
        "further.ttl:1:1: CONDITION: The shape lib:S validates data, and kg:withinDays, kg:latest, kg:validNow, kg:distinctWeeks, kg:minShare and kg:followedWithinDays are for kg:condition: take them out.")]
    public void What_can_not_be_asked_is_found(string further, string expected) => AssertFinds(further, expected);

    [Theory]
    [InlineData($"{Rule} lib:hasLoan ; kg:withinDays 30 ; kg:latest true ; sh:minCount 1 ] ] .")]
    [InlineData($"{Rule} [ sh:inversePath lib:loanOf ] ; kg:withinDays 30 ; sh:minCount 1 ] ] .")]
    [InlineData($"{Rule} lib:hasLoan ; sh:qualifiedValueShape [ kg:validNow true ] ; sh:qualifiedMinCount 1 ] ] .")]
    public void Questions_about_things_with_a_time_are_fine(string further) => AssertFinds(further);
}
