using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Library;

/// <summary>
/// The lending library, which shares no term with the project's own ontology, served by naming its folder: whatever its axioms say is answered.
/// </summary>
public sealed class LibraryTests(LibraryServer library) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData( // An abstract class is an interface, and each node is of the type of its class.
        """{ publications(where: { iri: { in: ["bk:weekly", "bk:rain", "bk:poems"] } }) { nodes { __typename iri ... on Book { pageCount } } } }""",
        """{"publications":{"nodes":[{"__typename":"Book","iri":"bk:poems","pageCount":180},{"__typename":"RecordingRecord","iri":"bk:rain"},{"__typename":"Magazine","iri":"bk:weekly"}]}}""")]
    [InlineData( // A defined class: who has the card, or the loans, is in it.
        """{ gold: readers(where: { inClass: ["GoldReader"] }) { nodes { iri } } poetry: readers(where: { inClass: ["PoetryReader"] }) { nodes { iri } } }""",
        """{"gold":{"nodes":[{"iri":"bk:ada"}]},"poetry":{"nodes":[{"iri":"bk:ada"},{"iri":"bk:ben"}]}}""")]
    [InlineData( // A chain of three, and one through it; the reason is told.
        """{ reader(iri: "bk:ada") { hasRead { iri } hasReadGenre { code } explain(field: "hasRead", value: "bk:poems") { rule premises { subject property object } } } }""",
        """
        {"reader":{"hasRead":[{"iri":"bk:buddenbrooks"},{"iri":"bk:poems"}],"hasReadGenre":[{"code":"Literature"},{"code":"Novel"},{"code":"POETRY"},{"code":"Prose"}],
          "explain":[{"rule":"prp-spo2","premises":[
            {"subject":"bk:loan-1","property":"lib:borrower","object":"bk:ada"},
            {"subject":"bk:loan-1","property":"lib:lentCopy","object":"bk:copy-poems"},
            {"subject":"bk:poems","property":"lib:copies","object":"bk:copy-poems"}]}]}}
        """)]
    [InlineData( // A transitive property over what is asserted, and one below a chain.
        """{ book(iri: "bk:joseph3") { sequelOf { iri } continues { iri } } copy(iri: "bk:copy-poems") { shelvedWithin { iri } } }""",
        """{"book":{"sequelOf":{"iri":"bk:joseph2"},"continues":[{"iri":"bk:joseph"},{"iri":"bk:joseph2"}]},"copy":{"shelvedWithin":[{"iri":"bk:floor"},{"iri":"bk:room"}]}}""")]
    [InlineData( // A symmetric property, asserted one way.
        """{ ada: reader(iri: "bk:ada") { readsWith { iri } } ben: reader(iri: "bk:ben") { readsWith { iri } } }""",
        """{"ada":{"readsWith":[{"iri":"bk:ben"}]},"ben":{"readsWith":[{"iri":"bk:ada"}]}}""")]
    [InlineData( // Inverse properties, asserted now this way, now that.
        """{ person(iri: "bk:mann") { writings { iri } } book(iri: "bk:buddenbrooks") { authors { iri } copies { iri } } }""",
        """{"person":{"writings":[{"iri":"bk:buddenbrooks"},{"iri":"bk:joseph"},{"iri":"bk:joseph2"},{"iri":"bk:joseph3"}]},"book":{"authors":[{"iri":"bk:mann"}],"copies":[{"iri":"bk:copy-buddenbrooks"}]}}""")]
    [InlineData( // A closed list of concepts is an enum, in its order.
        """{ __type(name: "Condition") { kind enumValues { name description } } copies(where: { condition: { in: [USED, WORN] } }) { nodes { iri condition pastConditions } } }""",
        """
        {"__type":{"kind":"ENUM","enumValues":[
            {"name":"AS_NEW","description":"No trace of use."},{"name":"USED","description":"Read, and to be read again."},{"name":"WORN","description":"To be replaced."}]},
          "copies":{"nodes":[{"iri":"bk:copy-poems","condition":"USED","pastConditions":["AS_NEW"]},{"iri":"bk:copy-sonnets","condition":"WORN","pastConditions":["AS_NEW","USED"]}]}}
        """)]
    [InlineData( // Texts have languages, and so have concepts.
        """{ book(iri: "bk:joseph") { title(lang: ["de"]) { value lang } } genre(iri: "lv:Novel") { en: prefLabel(lang: ["en"]) fr: prefLabel(lang: ["fr"]) } books(where: { title: { some: { startsWith: "Joseph und", lang: ["de"] } } }) { nodes { iri } } }""",
        """{"book":{"title":[{"value":"Joseph und seine Brüder","lang":"de"}]},"genre":{"en":"novel","fr":"roman"},"books":{"nodes":[{"iri":"bk:joseph"}]}}""")]
    [InlineData( // What a shape demands is never null, and the shape can be read.
        """{ __type(name: "Copy") { fields { name type { kind } } } }""",
        """
        {"__type":{"fields":[{"name":"id","type":{"kind":"NON_NULL"}},{"name":"iri","type":{"kind":"NON_NULL"}},{"name":"classes","type":{"kind":"NON_NULL"}},
          {"name":"aliases","type":{"kind":"NON_NULL"}},{"name":"label","type":{"kind":"SCALAR"}},{"name":"explain","type":{"kind":"NON_NULL"}},
          {"name":"properties","type":{"kind":"NON_NULL"}},{"name":"provenance","type":{"kind":"OBJECT"}},{"name":"name","type":{"kind":"SCALAR"}},
          {"name":"barcode","type":{"kind":"NON_NULL"}},{"name":"condition","type":{"kind":"NON_NULL"}},{"name":"copyOf","type":{"kind":"NON_NULL"}},
          {"name":"onShelf","type":{"kind":"OBJECT"}},{"name":"pastConditions","type":{"kind":"NON_NULL"}},{"name":"price","type":{"kind":"SCALAR"}},
          {"name":"shelvedWithin","type":{"kind":"NON_NULL"}},{"name":"shelvedWithinConnection","type":{"kind":"NON_NULL"}}]}}
        """)]
    [InlineData( // What an ontology lacks isn't offered: no rules of escalation, nothing to record.
        """{ __schema { mutationType { name } } __type(name: "Escalation") { name } }""",
        """{"__schema":{"mutationType":null},"__type":null}""")]
    [InlineData( // A flaw of the files is named with its place, and serving goes on.
        """{ _ontology { status problems { code severity file line column message } } }""",
        """
        {"_ontology":{"status":"READY","problems":[{"code":"PCE-G07","severity":"Warning","file":"library.ttl","line":263,"column":1,
          "message":"lib:remark has no domain and is shown among properties(name) only: declare rdfs:domain, or kg:hidden true."}]}}
        """)]
    public async Task What_its_axioms_say_is_answered(string query, string data)
    {
        var answer = await library.Server.AskAsync(query, LibraryServer.ReferenceTime);
        JsonAssert.Equal($$"""{"data":{{data}}}""", answer);
    }

    [Fact]
    public async Task The_clock_can_be_moved_to_when_the_card_was_another()
    {
        const string Card = """{ reader(iri: "bk:ada") { level currentCard { until } } readers(where: { inClass: ["GoldReader"] }) { totalCount } }""";
        Assert.Equal(
            """{"data":{"reader":{"level":"BASIC","currentCard":{"until":"2026-01-01T00:00:00Z"}},"readers":{"totalCount":0}}}""",
            await library.Server.AskAsync(Card, "2025-03-01T00:00:00Z"));
    }

    [Theory]
    [InlineData("bk:gil a lib:Reader ; lib:name \"Gil\" .", "SHAPE_VIOLATION", "bk:gil has 0 values of lib:birthYear, at least 1 needed: add 1.", "shapes/library.ttl", 11, 17)]
    [InlineData("bk:gil a lib:Reader ; lib:name \"Gil\" , \"Gilbert\" ; lib:birthYear 1990 .", "SHAPE_VIOLATION", "bk:gil has 2 values of lib:name, at most 1 allowed: remove 1.", "shapes/library.ttl", 8, 17)]
    [InlineData("bk:copy-poems lib:barcode 1 .", "CONFLICT", "bk:copy-poems has 2 values of lib:barcode, at most 1 allowed: remove 1.", "shapes/library.ttl", 15, 9)]
    [InlineData("bk:ada lib:hasRead bk:rain .", "KG-D03", "hasRead of bk:ada is derived and can't be asserted. Leave it out, or assert what it follows from.", "request", 2, 20)]
    [InlineData("bk:ada lib:nickname ] .", "TURTLE", "request:2:21: expected an object (an IRI, a blank node, a collection or a literal), found ']'", "request", 2, 21)]
    public async Task What_its_shapes_and_axioms_forbid_is_not_stored(string turtle, string code, string message, string file, int line, int column)
    {
        using var content = new StringContent($"{Prefixes}\n{turtle}", Encoding.UTF8, "text/turtle");
        using var response = await library.Server.Http.PostAsync("/load", content);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["problems"]!.AsArray().Single()!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(
            (code, message, file, line, column),
            ((string?)problem["code"], (string?)problem["message"], (string?)problem["file"], (int?)problem["line"], (int?)problem["column"]));
    }

    private const string Prefixes = "@prefix lib: <https://library.example/ontology#> . @prefix bk: <https://library.example/id/> .";
}
