using System.Collections.Frozen;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Queries.Filter;

namespace KnowledgeGraph.Graph.Tests.Evaluation;

/// <summary>Every filter on a shelf of five books; two-valued: what is absent is false.</summary>
public sealed class FilterTests
{
    private const string Ontology = """
        :Book a owl:Class ; kg:polymorphic true .
        :Novel a owl:Class ; rdfs:subClassOf :Book .
        :sequelOf a owl:ObjectProperty ; rdfs:domain :Book ; rdfs:range :Book .
        :title a owl:DatatypeProperty ; rdfs:domain :Book ; rdfs:range rdf:langString .
        :shelf a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Book ; rdfs:range xsd:string .
        :pages a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Book ; rdfs:range xsd:integer .
        :grade a owl:DatatypeProperty ; rdfs:domain :Book ; rdfs:range xsd:integer .
        :stars a owl:DatatypeProperty ; rdfs:domain :Book ; rdfs:range xsd:integer ; rdfs:subPropertyOf :grade .
        :from a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Book ; rdfs:range xsd:dateTime .
        :until a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Book ; rdfs:range xsd:dateTime .
        """;

    // Now is 2026-11-20T12:00:00Z.
    private const string Data = """
        id:a a :Novel ; :title "Rain"@en , "Regen"@de ; :shelf "A1" ; :pages 100 ; :grade 3 ; :stars 4 .
        id:b a :Book ; :title "rainbow"@en ; :shelf "a2" ; :pages 200 ; :grade 1 , 5 ; :sequelOf id:a .
        id:c a :Novel , :Book ; :pages 300 ; :sequelOf id:a , id:b ; :from "2026-11-20T12:00:00Z"^^xsd:dateTime .
        id:d a :Book ; :sequelOf id:d ; :from "2026-11-20T11:59:59Z"^^xsd:dateTime ; :until "2026-11-20T12:00:00Z"^^xsd:dateTime .
        id:e a :Book ; :from "2026-11-20T12:00:00.000001Z"^^xsd:dateTime ; :until "2026-11-20T12:00:01Z"^^xsd:dateTime .
        """;

    private static readonly GraphWorld World = GraphWorld.Of(Ontology, Data);
    private static readonly PathExpression Sequel = new PathExpression.Edge(World.Symbol(":sequelOf"), false);
    private static readonly ValueExpression Pages = Stored(":pages");
    private static readonly ValueExpression Title = Stored(":title");
    private static readonly ValueExpression Grade = Stored(":grade", ":stars");

    public static TheoryData<string, Filter, string> Filters => new()
    {
        { "true", True, "id:a id:b id:c id:d id:e" },
        { "false", False, "" },
        { "and", new And([HasClass(":Novel"), Is("id:a", "id:b")]), "id:a" },
        { "or", new Or([HasClass(":Novel"), Is("id:b")]), "id:a id:b id:c" },
        { "not", new Not(HasClass(":Novel")), "id:b id:d id:e" },
        { "not of an absent value is plain", new Not(Compare(Pages, Comparison.Less, 150)), "id:b id:c id:d id:e" },
        { "asserted class", HasClass(":Book"), "id:b id:c id:d id:e" },
        { "either class", new HasType(new[] { World.Symbol(":Book"), World.Symbol(":Novel") }.ToFrozenSet()), "id:a id:b id:c id:d id:e" },
        { "one of", Is("id:a", "id:e", "id:nobody"), "id:a id:e" },
        { "equal", Compare(Pages, Comparison.Equal, 200), "id:b" },
        { "less", Compare(Pages, Comparison.Less, 200), "id:a" },
        { "less or equal", Compare(Pages, Comparison.LessOrEqual, 200), "id:a id:b" },
        { "greater", Compare(Pages, Comparison.Greater, 200), "id:c" },
        { "greater or equal", Compare(Pages, Comparison.GreaterOrEqual, 200), "id:b id:c" },
        { "in", Compare(Pages, Comparison.In, 100, 300, 500), "id:a id:c" },
        { "in nothing", Compare(Pages, Comparison.In), "" },
        { "some of several values", Compare(Grade, Comparison.Greater, 3), "id:a id:b" },
        { "text equal", Text(Title, Comparison.Equal, "Rain"), "id:a" },
        { "text contains", Text(Title, Comparison.Contains, "ain"), "id:a id:b" },
        { "text contains nothing in particular", Text(Title, Comparison.Contains, ""), "id:a id:b" },
        { "text starts with", Text(Title, Comparison.StartsWith, "Rain"), "id:a" },
        { "text starts with, whatever the case", Text(Title, Comparison.StartsWith, "RAIN", ignoreCase: true), "id:a id:b" },
        { "text ends with", Text(Title, Comparison.EndsWith, "gen"), "id:a" },
        { "text in one language", Text(Title, Comparison.Contains, "e", languages: "de"), "id:a" },
        { "text in another language", Text(Title, Comparison.Contains, "e", languages: "en"), "" },
        { "text in either language, whatever the tag's case", Text(Title, Comparison.StartsWith, "R", languages: ["EN", "fr"]), "id:a" },
        { "text without a language where one is asked", Text(Stored(":shelf"), Comparison.Equal, "A1", languages: "en"), "" },
        { "text by code point", Text(Stored(":shelf"), Comparison.Less, "a"), "id:a" },
        { "IRI", Text(new ValueExpression.NodeIri(), Comparison.EndsWith, "/b"), "id:b" },
        { "has a value", new HasValue(Pages), "id:a id:b id:c" },
        { "has a value of a sub-property", new HasValue(Grade), "id:a id:b" },
        { "least number of values", new ValueCount(Grade, 2, null), "id:a id:b" },
        { "greatest number of values", new ValueCount(Grade, null, 0), "id:c id:d id:e" },
        { "number of values", new ValueCount(Title, 1, 1), "id:b" },
        { "some", new Some(Sequel, HasClass(":Novel")), "id:b id:c" },
        { "some of nothing", new Some(Sequel, False), "" },
        { "every", new Every(Sequel, HasClass(":Novel")), "id:a id:b id:e" },
        { "every of nothing", new Every(Sequel, False), "id:a id:e" },
        { "count at least", new Count(Sequel, TimeWindow.All, True, 2, null), "id:c" },
        { "count at most", new Count(Sequel, TimeWindow.All, True, null, 1), "id:a id:b id:d id:e" },
        { "count between", new Count(Sequel, TimeWindow.All, True, 1, 1), "id:b id:d" },
        { "count of those that meet", new Count(Sequel, TimeWindow.All, HasClass(":Novel"), 1, 1), "id:b id:c" },
        { "count without bounds", new Count(Sequel, TimeWindow.All, False, null, null), "id:a id:b id:c id:d id:e" },
        { "valid now: begin inclusive, end exclusive, no end is open, no begin is none", new ValidNow(World.Symbol(":from"), World.Symbol(":until")), "id:c" },
        { "not after now, or without a time", new NotAfterNow(World.Symbol(":from")), "id:a id:b id:c id:d" },
        { "an end that is past", new HasValue(new ValueExpression.MaskedUntilPast(World.Symbol(":until"))), "id:d" },
        { "an end that lies ahead", new HasValue(new ValueExpression.WhileAhead(World.Symbol(":until"))), "id:e" },
        { "a share", new MinShare(Sequel, TimeWindow.All, 0.5m, True, HasClass(":Novel")), "id:b id:c" },
        { "a share of those", new MinShare(Sequel, TimeWindow.All, 1m, HasClass(":Novel"), Compare(Pages, Comparison.Less, 150)), "id:b id:c" },
        { "a share of nothing", new MinShare(Sequel, TimeWindow.All, 0m, False, True), "" },
        { "a reason is looked through", new Inferred("cax-sco", "c", HasClass(":Novel")), "id:a id:c" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_holds_for_some_nodes(string what, Filter filter, string expected)
    {
        Assert.True(expected == World.Matching(filter), $"{what}: {World.Matching(filter)}");
        var others = World.Names(World.View.Nodes().Where(n => !expected.Split(' ').Contains(World.NameOf(n))));
        Assert.Equal(others, World.Matching(new Not(filter)));
    }

    [Fact]
    public void An_alias_is_as_good_as_the_node()
    {
        var world = GraphWorld.Of(Ontology, Data);
        world.Change(t => { t.AddAlias(world.Iri("id:alias").Value, world.Find(t, "id:a")); });
        Assert.Equal("id:a", world.Matching(new IsOneOf(new[] { world.Iri("id:alias").Value }.ToFrozenSet())));
    }

    private static HasType HasClass(string name) => new(new[] { World.Symbol(name) }.ToFrozenSet());

    private static IsOneOf Is(params string[] names) => new(names.Select(n => World.Iri(n).Value).ToFrozenSet());

    private static ValueExpression.Stored Stored(params string[] names) => new([.. names.Select(World.Symbol)]);

    private static Value Compare(ValueExpression of, Comparison comparison, params int[] numbers) =>
        new(of, comparison, [.. numbers.Select(n => StoredValue.OfInteger(n))], false, []);

    private static Value Text(ValueExpression of, Comparison comparison, string text, bool ignoreCase = false, params string[] languages) =>
        new(of, comparison, [StoredValue.OfString(text)], ignoreCase, [.. languages]);
}
