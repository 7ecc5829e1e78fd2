using KnowledgeGraph.Ontology.OwlRl;

namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>OWL 2 Profiles §4.3, Table 8.</summary>
public sealed class DatatypeRulesTests : RuleTests
{
    [Fact]
    public void The_datatypes_of_OWL_2_RL_are_datatypes()
    {
        var closure = Close("dt-type1", "");
        Assert.True(closure.Contains(Assert.Single(Read("xsd:dateTimeStamp a rdfs:Datatype ."))));
        Assert.False(closure.Contains(Assert.Single(Read("xsd:date a rdfs:Datatype ."))));
    }

    [Theory]
    [InlineData("5", "xsd:byte", true)]
    [InlineData("5", "xsd:decimal", true)]
    [InlineData("5.0", "xsd:integer", true)]
    [InlineData("5.5", "xsd:integer", false)]
    [InlineData("300", "xsd:unsignedByte", false)]
    [InlineData("5", "xsd:double", false)]
    [InlineData("5e0", "xsd:double", true)]
    [InlineData("\"word\"", "xsd:NCName", true)]
    [InlineData("\"two words\"", "xsd:NCName", false)]
    [InlineData("\"word\"@en", "rdf:PlainLiteral", true)]
    [InlineData("\"word\"@en", "xsd:string", false)]
    [InlineData("\"2026-11-20T12:00:00\"^^xsd:dateTime", "xsd:dateTimeStamp", false)]
    [InlineData("\"2026-11-20T12:00:00Z\"^^xsd:dateTime", "xsd:dateTimeStamp", true)]
    public void A_literal_is_of_each_datatype_that_has_its_value(string literal, string datatype, bool expected)
    {
        var closure = Close("dt-type2", $":a :p {literal} .");
        var value = Assert.Single(Read($":a :p {literal} .")).Object;
        var type = Assert.Single(Read($":a :p {datatype} .")).Object;
        Assert.Equal(expected, closure.Contains(new(value, KnowledgeGraph.Rdf.Vocabulary.RdfTerms.Type, type)));
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "\"01\"^^xsd:integer", true)]
    [InlineData("1", "\"1\"^^xsd:unsignedByte", true)]
    [InlineData("1", "1e0", false)]
    [InlineData("true", "\"1\"^^xsd:boolean", true)]
    [InlineData("\"a\"", "\"a\"^^xsd:token", true)]
    [InlineData("\"2026-11-20T12:00:00Z\"^^xsd:dateTime", "\"2026-11-20T13:00:00+01:00\"^^xsd:dateTime", false)]
    public void Literals_of_the_same_value_are_the_same(string one, string other, bool expected)
    {
        var objects = Read($":a :p {one} . :a :q {other} .").Select(triple => triple.Object).ToArray();
        var closure = Close("dt-eq", $":a :p {one} . :b :p {other} .");
        Assert.Equal(expected, closure.Contains(new(objects[0], KnowledgeGraph.Rdf.Vocabulary.Owl.SameAs, objects[1])));
    }

    [Fact]
    public void Different_values_of_a_functional_property_contradict_one_another()
    {
        var closure = Closure.Of(Read(":p a owl:FunctionalProperty . :a :p 1 , 2 ."));
        Assert.Contains(closure.Contradictions, contradiction => contradiction.Rule == "eq-diff1");
    }

    [Fact]
    public void Equal_values_of_a_functional_property_do_not() =>
        Assert.Empty(Closure.Of(Read(":p a owl:FunctionalProperty . :a :p 1 , 1.0 .")).Contradictions);

    [Theory]
    [InlineData(":p rdfs:range xsd:integer . :a :p 1.5 .")]
    [InlineData(":p rdfs:range xsd:integer . :a :p \"one\"^^xsd:integer .")]
    [InlineData(":p rdfs:range xsd:string . :a :p 5 .")]
    public void A_literal_outside_of_a_range_is_a_contradiction(string given) =>
        Assert.Equal("dt-not-type", Assert.Single(Closure.Of(Read(given)).Contradictions).Rule);
}
