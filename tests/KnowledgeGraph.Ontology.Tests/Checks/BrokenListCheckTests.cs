using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class BrokenListCheckTests
{
    [Theory]
    [InlineData("lib:Reader owl:hasKey lib:cardNumber .", "further.ttl:1:12: LIST: owl:hasKey of lib:Reader needs a list: lib:cardNumber is none. Write ( … ).")]
    [InlineData("lib:Reader owl:hasKey ( ) .", "further.ttl:1:12: LIST: owl:hasKey of lib:Reader needs a list: it is empty. Write ( … ).")]
    public void What_is_no_list_is_found(string further, string expected) => AssertFinds(further, expected);
}
