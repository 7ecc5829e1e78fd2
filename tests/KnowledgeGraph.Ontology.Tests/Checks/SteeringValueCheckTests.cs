using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class SteeringValueCheckTests
{
    [Theory]
    [InlineData("lib:Work kg:abstract \"yes\" .", "further.ttl:1:10: KG-VALUE: kg:abstract of lib:Work is \"yes\": write true or false.")]
    [InlineData("lib:Work kg:exposure \"public\" .", "further.ttl:1:10: KG-VALUE: kg:exposure of lib:Work is \"public\": write \"root\" or \"nested\" or \"hidden\".")]
    [InlineData("lib:Work kg:retentionDays -1 .", "further.ttl:1:10: KG-VALUE: kg:retentionDays of lib:Work is -1: write a whole number from 0 on.")]
    [InlineData("lib:Work kg:timeProperty lib:Book .", "further.ttl:1:10: KG-VALUE: kg:timeProperty of lib:Work is lib:Book: name a property that is declared.")]
    [InlineData("lib:Work kg:plural lib:Book .", "further.ttl:1:10: KG-VALUE: kg:plural of lib:Work is lib:Book: write a text.")]
    [InlineData("lib:fee kg:scale 3 .", "further.ttl:1:9: KG-VALUE: kg:scale of lib:fee is 2 and 3: keep one.")]
    public void A_value_that_means_nothing_is_found(string further, string expected) => AssertFinds(further, expected);
}
