using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class IndividualCheckTests
{
    [Theory]
    [InlineData("id:x a lib:Agent .", "further.ttl:1:6: INDIVIDUAL: id:x is declared as lib:Agent, which is abstract: declare it as one of lib:Borrower, lib:Branch, lib:Child, lib:CrimeReader, lib:Reader.")]
    [InlineData("id:x a lib:CrimeReader .", "further.ttl:1:6: INDIVIDUAL: id:x is declared as lib:CrimeReader, which is defined by conditions: declare what makes it one.")]
    [InlineData(
        "id:x a lib:Book ; lib:inGenre id:crime .",
        "further.ttl:1:19: INDIVIDUAL: id:x is given a value of lib:inGenre, which is kg:derived: it follows from other facts. State those instead.")]
    public void What_is_only_computed_is_found(string further, string expected) => AssertFinds(further, expected);
}
