using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class NameClashCheckTests
{
    private const string Text = "a owl:DatatypeProperty ; rdfs:range xsd:string ; rdfs:domain";

    [Theory]
    [InlineData(
        $"lib:call_number {Text} lib:Book ; kg:graphqlName \"callNumber\" . lib:callNumber {Text} lib:Work .",
        "further.ttl:1:1: NAME-CLASH: lib:callNumber and lib:call_number would both be the field callNumber of one class: give one of them another kg:graphqlName.")]
    [InlineData($"lib:label {Text} lib:Work .", "further.ttl:1:1: NAME-CLASH: lib:label would be the field label, which every object has: add kg:graphqlName.")]
    [InlineData($"lib:code {Text} lib:Genre .", "further.ttl:1:1: NAME-CLASH: lib:code would be the field code, which every concept has: add kg:graphqlName.")]
    [InlineData(
        $"lib:call-number {Text} lib:Work .",
        "further.ttl:1:1: NAME-CLASH: lib:call-number can't be named call-number in the schema: names are letters, digits and _, begin with no digit and not with __. Add kg:graphqlName.")]
    [InlineData(
        "lib:__Secret a owl:Class .",
        "further.ttl:1:1: NAME-CLASH: lib:__Secret can't be named __Secret in the schema: names are letters, digits and _, begin with no digit and not with __. Add kg:graphqlName.")]
    [InlineData(
        "lib:Volume a owl:Class ; kg:graphqlName \"Book\" .",
        "further.ttl:1:1: NAME-CLASH: The classes lib:Book, lib:Volume would all be the type Book: give them different kg:graphqlName.")]
    [InlineData(
        "lib:Genre kg:enum true . id:kriminal a lib:Genre ; skos:notation \"CRIME\" .",
        "further.ttl:1:26: NAME-CLASH: id:crime, id:kriminal would all be the enum value CRIME of lib:Genre: give them different skos:notation.")]
    [InlineData(
        "lib:Genre kg:enum true . id:art a lib:Genre ; skos:notation \"1st\" .",
        "further.ttl:1:26: NAME-CLASH: id:art can't be the enum value 1ST: names are letters, digits and _, begin with no digit and not with __. Change its skos:notation.")]
    public void Names_that_clash_are_found(string further, string expected) => AssertFinds(further, expected);

    [Fact]
    public void The_same_name_in_classes_that_do_not_meet_is_fine() =>
        AssertFinds($"lib:size {Text} lib:Work . lib:branchSize {Text} lib:Branch ; kg:graphqlName \"size\" .");
}
