using KnowledgeGraph.Api.Tests.World;

namespace KnowledgeGraph.Api.Tests.Answers;

public sealed class FieldTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Fact]
    public Task A_node_is_found_by_its_prefixed_name() => _library.ExpectDataAsync(
        """{ book(iri: "bk:poems") { iri __typename pageCount isbn isbn10 title(lang: ["de"]) { value lang } } }""",
        """
        {"book": {"iri": "bk:poems", "__typename": "Book", "pageCount": 180, "isbn": "9780140455571", "isbn10": null,
          "title": [{"value": "Gedichte", "lang": "de"}]}}
        """);
}
