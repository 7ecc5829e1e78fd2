using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Rewriting;

/// <summary>Ontologies that ask for more than rewriting gives are told so, each by a code, a sentence with the remedy, and the place.</summary>
public sealed class RewritingLimitsTests
{
    private const string Things = """
        :Thing a owl:Class . :Rule a owl:Class . :Event a owl:Class ; kg:timeProperty :at .
        :p a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
        :q a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
        :events a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Event .
        :at a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Event ; rdfs:range xsd:dateTime .
        :size a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Thing ; rdfs:range xsd:integer .
        :tag a owl:DatatypeProperty ; rdfs:domain :Thing ; rdfs:range xsd:string .

        """;

    [Fact]
    public void R01_two_classes_that_define_each_other() => AssertProblem(
        """
        :A a owl:Class . [ a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom :B ] rdfs:subClassOf :A .
        :B a owl:Class . [ a owl:Restriction ; owl:onProperty :q ; owl:someValuesFrom :A ] rdfs:subClassOf :B .
        """,
        "KG-R01",
        ":A is defined by itself: :A → :B → :A. Remove one of these definitions.",
        line: 1,
        column: 1);

    [Fact]
    public void R01_a_chain_that_comes_back_to_its_property_over_another() => AssertProblem(
        """
        :x a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :y ) .
        :y a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :q :x ) .
        """,
        "KG-R01",
        ":x is defined by itself: :x → :y → :x. Remove one of these definitions.",
        line: 1,
        column: 1);

    [Fact]
    public void R01_a_narrowing_whose_condition_asks_for_a_class_defined_by_it() => AssertProblem(
        """
        :n a owl:ObjectProperty ; kg:derived true ; rdfs:range :Thing ; kg:narrows :p ; kg:condition [ sh:class :A ] .
        :A a owl:Class . [ a owl:Restriction ; owl:onProperty :n ; owl:someValuesFrom owl:Thing ] rdfs:subClassOf :A .
        """,
        "KG-R01",
        ":n is defined by itself: :n → :A → :n. Remove one of these definitions.",
        line: 1,
        column: 1);

    [Fact]
    public void R02_a_transitive_property_over_a_chain() => AssertProblem(
        """
        :x a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :q ) ; rdfs:subPropertyOf :t .
        :t a owl:ObjectProperty , owl:TransitiveProperty ; rdfs:range :Thing .
        """,
        "KG-R02",
        ":t is transitive over more than simple edges (a chain or a narrowing lies below it). Declare a sub-property without the chain and close over that.",
        line: 2,
        column: 1);

    [Fact]
    public void R02_a_transitive_property_over_a_narrowing() => AssertProblem(
        """
        :n a owl:ObjectProperty ; kg:derived true ; rdfs:range :Thing ; kg:narrows :p ; kg:condition [ sh:class :Thing ] ; rdfs:subPropertyOf :t .
        :t a owl:ObjectProperty , owl:TransitiveProperty ; rdfs:range :Thing .
        """,
        "KG-R02",
        ":t is transitive over more than simple edges (a chain or a narrowing lies below it). Declare a sub-property without the chain and close over that.",
        line: 2,
        column: 1);

    [Fact]
    public void R03_a_chain_of_six_steps()
    {
        // The loader refuses such a chain before it comes here; a model may be made without it.
        var property = ObjectProperty("x", [[.. Enumerable.Repeat(new Iri("https://world.example/ontology#p"), 6)]]);
        var model = new OntologyModel("", PrefixMap.Empty.With("", new Iri("https://world.example/ontology#")), "https://world.example/id/", [], [property, ObjectProperty("p", [])], [], [], []);
        Assert.Equal(
            new Problem(
                "KG-R03",
                Severity.Violation,
                "The chain of :x has 6 steps, at most 5 are allowed. Name a part of it as a property of its own.",
                new SourceReference("hand.ttl", 1, 1)),
            Assert.Single(new OntologyRewriting(model, new Symbols()).Problems));
    }

    [Fact]
    public void R04_chains_in_chains_of_thirteen_steps_altogether() => AssertProblem(
        """
        :five a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :p :p :p :p ) .
        :ten a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :five :five ) .
        :twelve a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :ten :p :q ) .
        :thirteen a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :twelve :p ) .
        """,
        "KG-R04",
        "The chain of :thirteen expands to more than 12 steps. Shorten it or one of the chains that it goes through.",
        line: 4,
        column: 1);

    [Theory]
    [InlineData("[ sh:zeroOrMorePath :p ]", ":p*")]
    [InlineData("[ sh:zeroOrOnePath :p ]", ":p?")]
    [InlineData("[ sh:oneOrMorePath ( :p :q ) ]", "(:p/:q)+")]
    [InlineData("( :q [ sh:zeroOrMorePath [ sh:inversePath :p ] ] )", "^:p*")]
    [InlineData("[ sh:alternativePath ( :q [ sh:zeroOrOnePath [ sh:alternativePath ( :p :q ) ] ] ) ]", "(:p|:q)?")]
    public void R05_a_path_that_repeats_more_than_an_edge(string path, string written) => AssertCondition(
        $"[ sh:property [ sh:path {path} ; sh:minCount 1 ] ]",
        "KG-R05",
        $"The path {written} can't be asked of stored data: + goes over single edges only, * and ? not at all. Declare a transitive property and use that.");

    [Theory]
    [InlineData("( :size :p )")]
    [InlineData("[ sh:inversePath :size ]")]
    [InlineData("[ sh:alternativePath ( :p :size ) ]")]
    public void R05_a_path_on_from_literals(string path) => AssertCondition(
        $"[ sh:property [ sh:path {path} ; sh:minCount 1 ] ]",
        "KG-R05",
        "The values of :size are literals: in the path of a condition it can only be the last step, forwards and by itself.");

    [Fact]
    public void R05_the_inverse_of_a_value_that_is_chosen_by_conditions() => AssertProblem(
        """
        :Band a owl:Class . :low a :Band ; kg:order 1 ; kg:condition [ sh:property [ sh:path :size ; sh:maxInclusive 9 ] ] .
        :band a owl:ObjectProperty ; kg:derived true ; rdfs:domain :Thing ; rdfs:range :Band .
        :bandOf a owl:ObjectProperty ; owl:inverseOf :band .
        """,
        "KG-R05",
        ":band gets its value by conditions and can't be asked from the other end. Remove the inverse, or ask for the things and their value.",
        line: 2,
        column: 1);

    [Theory]
    [InlineData("sh:path :size ; sh:hasValue \"ten\"", "\"ten\" is of type xsd:string, expected xsd:integer.")]
    [InlineData("sh:path :size ; sh:minInclusive 1.5", "\"1.5\" is of type xsd:decimal, expected xsd:integer.")]
    [InlineData("sh:path ( :p :size ) ; sh:maxExclusive 99999999999", "99999999999 is out of range: xsd:integer holds 32 bits here; declare the property as xsd:long for more.")]
    public void R06_a_condition_on_a_value_that_the_property_never_has(string constraint, string problem) =>
        AssertCondition($"[ sh:property [ {constraint} ] ]", "KG-R06", $"In a condition on :size: {problem}");

    [Fact]
    public void R06_a_class_defined_by_a_value_that_the_property_never_has() => AssertProblem(
        ":A a owl:Class . [ a owl:Restriction ; owl:onProperty :size ; owl:hasValue \"ten\" ] rdfs:subClassOf :A .",
        "KG-R06",
        "In the definition of :A: \"ten\" is of type xsd:string, expected xsd:integer.",
        line: 1,
        column: 1);

    public static TheoryData<string, string> NotInConditions => new()
    {
        { "[ sh:property [ sh:path :tag ; sh:pattern \"a\" ] ]", "A condition can't use Pattern here: see the list of what conditions may hold in ontology/README.md." },
        { "[ sh:property [ sh:path :p ; sh:minLength 2 ] ]", "A condition can't use MinLength here: see the list of what conditions may hold in ontology/README.md." },
        { "[ sh:property [ sh:path :p ; sh:equals :q ] ]", "A condition can't use EqualTo here: see the list of what conditions may hold in ontology/README.md." },
        { "[ sh:closed true ; sh:property [ sh:path :p ] ]", "A condition can't use Closed here: see the list of what conditions may hold in ontology/README.md." },
        { "[ sh:property [ sh:path :tag ; sh:in ( \"a\" \"b\" ) ] ]", ":tag may have several values, so sh:in can't be asked of it. Declare it functional, or use sh:hasValue." },
        { "[ sh:property [ sh:path ( :p :size ) ; sh:minCount 2 ] ]", "Values of :size that several nodes have together can't be counted. Count the nodes, with a qualified shape." },
        { "[ sh:property [ sh:path ( :p :size ) ; sh:maxCount 1 ] ]", "Values of :size that several nodes have together can't be counted. Count the nodes, with a qualified shape." },
        { "[ sh:property [ sh:path ( :events :at ) ; kg:withinDays 3 ; sh:minCount 1 ] ]", "A literal has no time: kg:withinDays and kg:latest can't choose among values of :at. Put them on the step before." },
        {
            "[ sh:property [ sh:path :p ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedValueShape [ sh:class :Thing ] ] ]",
            "sh:qualifiedValueShapesDisjoint has no place in a condition. Write sh:not into the qualified shape."
        },
    };

    [Theory]
    [MemberData(nameof(NotInConditions))]
    public void R07_what_a_condition_has_no_means_for(string condition, string message) => AssertCondition(condition, "KG-R07", message);

    [Fact]
    public void Each_problem_is_told_once_however_often_it_is_met()
    {
        var world = GraphWorld.WithProblems(Things + """
            :x a owl:ObjectProperty ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :q ) ; rdfs:subPropertyOf :t .
            :t a owl:ObjectProperty , owl:TransitiveProperty ; rdfs:range :Thing .
            :above a owl:ObjectProperty ; rdfs:range :Thing . :t rdfs:subPropertyOf :above .
            :A a owl:Class . [ a owl:Restriction ; owl:onProperty :t ; owl:someValuesFrom :Thing ] rdfs:subClassOf :A .
            """);
        Assert.Single(world.Rewriting.Problems);
    }

    // Line and column are those in the text after Things.
    private static void AssertProblem(string ontology, string code, string message, int line, int column)
    {
        var problems = GraphWorld.WithProblems(Things + ontology).Rewriting.Problems;
        var place = new SourceReference("world.ttl", GraphWorld.LinesOfPrefixes + Things.Count(c => c == '\n') + line, column);
        Assert.Equal(new Problem(code, Severity.Violation, message, place), problems[0]);
    }

    private static void AssertCondition(string condition, string code, string message)
    {
        var problems = GraphWorld.WithProblems($"{Things}:rule a :Rule ; kg:condition\n  {condition} .").Rewriting.Problems;
        var found = Assert.Single(problems);
        Assert.Equal((code, Severity.Violation, message), (found.Code, found.Severity, found.Message));
        Assert.Equal(GraphWorld.LinesOfPrefixes + Things.Count(c => c == '\n') + 2, found.Source!.Line);
    }

    private static OntologyProperty ObjectProperty(string name, IReadOnlyList<IReadOnlyList<Iri>> chains) => new()
    {
        Iri = new Iri($"https://world.example/ontology#{name}"),
        LocalName = name,
        Name = name,
        IsObject = true,
        Labels = new Dictionary<string, string>(),
        Definitions = new Dictionary<string, string>(),
        Domains = [],
        Chains = chains,
        CardinalityByClass = new Dictionary<Iri, Cardinality>(),
        Source = new SourceReference("hand.ttl", 1, 1),
    };
}
