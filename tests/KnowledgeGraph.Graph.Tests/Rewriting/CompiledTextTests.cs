using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Rewriting;

/// <summary>The text by which a reload knows which rules changed: equal for equal meaning, another for another.</summary>
public sealed class CompiledTextTests
{
    private const string Terms = """
        :Thing a owl:Class ; kg:polymorphic true . :Small a owl:Class ; rdfs:subClassOf :Thing . :Rule a owl:Class .
        :p a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
        :q a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
        :at a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Thing ; rdfs:range xsd:dateTime .
        :size a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Thing ; rdfs:range xsd:decimal .
        :tag a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Thing ; rdfs:range xsd:string .
        """;

    private const string Condition =
        "sh:class :Small ; sh:property [ sh:path :p ; sh:minCount 2 ] ; sh:property [ sh:path :size ; sh:minInclusive 1.50 ]";

    public static TheoryData<string, string, string> Equal => new()
    {
        { "order of what is asked", "", "sh:property [ sh:minInclusive 1.50 ; sh:path :size ] ; sh:class :Small ; sh:property [ sh:minCount 2 ; sh:path :p ]" },
        { "said twice", "", $"{Condition} ; sh:property [ sh:path :p ; sh:minCount 2 ]" },
        { "another way to write a number", "", Condition.Replace("1.50", "1.5", StringComparison.Ordinal) },
        { "a condition of its own inside", "", $"sh:node [ {Condition} ]" },
        { "an axiom on other terms", ":r a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :q ) . :Large a owl:Class .", Condition },
        { "labels", ":p rdfs:label \"p\"@en .", Condition },
    };

    public static TheoryData<string, string, string> Different => new()
    {
        { "threshold", "", Condition.Replace("sh:minCount 2", "sh:minCount 3", StringComparison.Ordinal) },
        { "limit", "", Condition.Replace("1.50", "1.51", StringComparison.Ordinal) },
        { "bound", "", Condition.Replace("minInclusive", "minExclusive", StringComparison.Ordinal) },
        { "path", "", Condition.Replace("sh:path :p", "sh:path :q", StringComparison.Ordinal) },
        { "direction", "", Condition.Replace("sh:path :p", "sh:path [ sh:inversePath :p ]", StringComparison.Ordinal) },
        { "class", "", Condition.Replace(":Small", ":Thing", StringComparison.Ordinal) },
        { "window", ":Thing kg:timeProperty :at .", Condition.Replace("sh:minCount 2", "kg:withinDays 9 ; sh:minCount 2", StringComparison.Ordinal) },
        { "a class below", ":Tiny a owl:Class ; rdfs:subClassOf :Small . :Small kg:polymorphic true .", Condition },
        { "a property below", ":r a owl:ObjectProperty ; rdfs:range :Thing ; rdfs:subPropertyOf :p .", Condition },
        { "symmetry", ":p a owl:SymmetricProperty .", Condition },
        { "a chain", ":p owl:propertyChainAxiom ( :q :q ) .", Condition },
        { "times of things", ":Thing kg:timeProperty :at .", Condition },
    };

    [Theory]
    [MemberData(nameof(Equal))]
    public void Equal_meaning_has_equal_text(string what, string axioms, string condition) =>
        Assert.True(TextOf("", Condition) == TextOf(axioms, condition), $"{what}:\n{TextOf("", Condition)}\n{TextOf(axioms, condition)}");

    [Theory]
    [MemberData(nameof(Different))]
    public void Another_meaning_has_another_text(string what, string axioms, string condition) =>
        Assert.True(TextOf("", Condition) != TextOf(axioms, condition), what);

    [Fact]
    public void A_text_that_holds_what_separates_others_is_not_two()
    {
        Assert.NotEqual(
            TextOf("", "sh:property [ sh:path :tag ; sh:in ( \"a ; String:1:b\" ) ]"), TextOf("", "sh:property [ sh:path :tag ; sh:in ( \"a\" \"b\" ) ]"));
        Assert.NotEqual(
            TextOf("", "sh:property [ sh:path :tag ; sh:in ( \"a\" \"1:b ; String:c\" ) ]"),
            TextOf("", "sh:property [ sh:path :tag ; sh:in ( \"a ; String:1:b\" \"c\" ) ]"));
    }

    [Fact]
    public void The_members_of_a_list_may_come_in_any_order() => Assert.Equal(
        TextOf("", "sh:property [ sh:path :tag ; sh:in ( \"a\" \"b\" ) ]"), TextOf("", "sh:property [ sh:path :tag ; sh:in ( \"b\" \"a\" ) ]"));

    [Fact]
    public void One_instant_has_one_text() => Assert.Equal(
        TextOf("", "sh:property [ sh:path :at ; sh:minInclusive \"2026-01-01T00:00:00Z\"^^xsd:dateTime ]"),
        TextOf("", "sh:property [ sh:path :at ; sh:minInclusive \"2026-01-01T01:00:00+01:00\"^^xsd:dateTime ]"));

    [Fact]
    public void The_text_does_not_depend_on_the_numbers_of_symbols()
    {
        var model = GraphWorld.ModelOf($"{Terms}\n:rule a :Rule ; kg:condition [ {Condition} ] .");
        var (few, many) = (new Symbols(), new Symbols());
        foreach (var property in model.Properties.Reverse())
        {
            many.Of(property.Iri.Value);
        }

        var iri = model.Prefixes.Expand(":rule").Value;
        Assert.Equal(
            CompiledText.Of(new OntologyRewriting(model, few).Conditions[iri], few), CompiledText.Of(new OntologyRewriting(model, many).Conditions[iri], many));
    }

    [Fact]
    public void Tests_of_one_value_are_told_apart()
    {
        var symbols = new Symbols();
        var size = new ValueExpression.Stored([symbols.Of("urn:size")]);
        ValueTest atLeast = new(Comparison.GreaterOrEqual, [StoredValue.OfInteger(1)], false, [], false);
        ValueTest below = new(Comparison.Less, [StoredValue.OfInteger(5)], false, [], false);
        string Text(params ValueTest[] tests) => CompiledText.Of(new Filter.SomeValue(size, [.. tests]), symbols);

        Assert.Equal("someValue(stored(<urn:size>) ; GreaterOrEqual(Integer:1) ; Less(Integer:5))", Text(atLeast, below));
        Assert.Equal(Text(atLeast, below), Text(below, atLeast));
        Assert.NotEqual(Text(atLeast, below), Text(atLeast, below with { Operands = [StoredValue.OfInteger(6)] }));
        Assert.NotEqual(Text(atLeast, below), Text(atLeast, below with { IsNegated = true }));
        Assert.NotEqual(Text(atLeast, below), Text(atLeast));
    }

    private static string TextOf(string axioms, string condition)
    {
        var world = GraphWorld.Of($"{Terms}\n{axioms}\n:rule a :Rule ; kg:condition [ {condition} ] .");
        return CompiledText.Of(world.Condition(":rule"), world.Rewriting.Symbols);
    }
}
