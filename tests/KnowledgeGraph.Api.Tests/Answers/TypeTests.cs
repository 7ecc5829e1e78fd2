using KnowledgeGraph.Api.Tests.World;

namespace KnowledgeGraph.Api.Tests.Answers;

/// <summary>Interfaces, records, concepts and classes.</summary>
public sealed class TypeTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Fact]
    public Task Each_node_is_of_the_type_of_its_most_specific_class() => _library.ExpectDataAsync(
        """
        { publications(orderBy: [{ iri: DESC }]) { nodes { __typename iri ... on Book { pageCount } ... on Magazine { pageCount } ... on Recording { durationMinutes } } }
          people { nodes { __typename } } }
        """,
        """
        {"publications": {"nodes": [
           {"__typename": "Magazine", "iri": "bk:weekly", "pageCount": 64},
           {"__typename": "Book", "iri": "bk:sonnets", "pageCount": 96},
           {"__typename": "RecordingRecord", "iri": "bk:rain", "durationMinutes": 61.5},
           {"__typename": "Book", "iri": "bk:poems", "pageCount": 180},
           {"__typename": "Book", "iri": "bk:joseph3", "pageCount": null},
           {"__typename": "Book", "iri": "bk:joseph2", "pageCount": null},
           {"__typename": "Book", "iri": "bk:joseph", "pageCount": null},
           {"__typename": "AudioBook", "iri": "bk:buddenbrooks-read", "durationMinutes": 1620},
           {"__typename": "Book", "iri": "bk:buddenbrooks", "pageCount": 758}]},
         "people": {"nodes": [{"__typename": "Reader"}, {"__typename": "Reader"}, {"__typename": "Reader"}, {"__typename": "Librarian"}, {"__typename": "PersonRecord"}, {"__typename": "PersonRecord"}]}}
        """);

    [Fact]
    public Task A_field_of_some_types_only_is_told_of_them_only() => _library.ExpectDataAsync(
        """{ publication(iri: "bk:buddenbrooks-read") { contributors { __typename name ... on Person { writings(first: 1) { iri } } ... on Librarian { birthYear } } } }""",
        """{"publication": {"contributors": [{"__typename": "Librarian", "name": "Dora Dale", "writings": [], "birthYear": 1975}]}}""");

    [Fact]
    public Task A_concept_tells_its_labels_and_its_place() => _library.ExpectDataAsync(
        """
        { genre(iri: "lv:Prose") { __typename iri code prefLabel german: prefLabel(lang: ["fr", "de"]) prefLabels { value lang } some: prefLabels(lang: ["de"]) { value }
            definition definitionInGerman: definition(lang: ["de"]) altLabels { value lang } broader { code prefLabel } narrower { code ... on Genre { popularity } } inScheme deprecated popularity } }
        """,
        """
        {"genre": {"__typename": "Genre", "iri": "lv:Prose", "code": "Prose", "prefLabel": "prose", "german": "Prosa",
          "prefLabels": [{"value": "Prosa", "lang": "de"}, {"value": "prose", "lang": "en"}], "some": [{"value": "Prosa"}],
          "definition": "Literature whose lines run on.", "definitionInGerman": "Literatur in durchlaufenden Zeilen.",
          "altLabels": [{"value": "fiction", "lang": "en"}], "broader": [{"code": "Literature", "prefLabel": "literature"}],
          "narrower": [{"code": "Novel", "popularity": 2}], "inScheme": ["lv:Genres"], "deprecated": false, "popularity": 1}}
        """);

    [Fact]
    public Task A_concept_class_further_down_is_a_class_of_the_same_type() => _library.ExpectDataAsync(
        """{ genre(iri: "lv:Poetry") { __typename code classes { iri name inferred } } }""",
        """
        {"genre": {"__typename": "Genre", "code": "POETRY", "classes": [
          {"iri": "lib:Genre", "name": "Genre", "inferred": true},
          {"iri": "lib:VerseGenre", "name": "VerseGenre", "inferred": false}]}}
        """);

    [Fact]
    public Task Classes_are_asserted_or_inferred() => _library.ExpectDataAsync(
        """
        { ada: reader(iri: "bk:ada") { classes { name inferred } asserted: classes(inferred: false) { name } inferred: classes(inferred: true) { iri } }
          ben: reader(iri: "bk:ben") { inferred: classes(inferred: true) { name } } }
        """,
        """
        {"ada": {"classes": [{"name": "Agent", "inferred": true}, {"name": "GoldReader", "inferred": true}, {"name": "Person", "inferred": true}, {"name": "PoetryReader", "inferred": true}, {"name": "Reader", "inferred": false}],
                 "asserted": [{"name": "Reader"}],
                 "inferred": [{"iri": "lib:Agent"}, {"iri": "lib:GoldReader"}, {"iri": "lib:Person"}, {"iri": "lib:PoetryReader"}]},
         "ben": {"inferred": [{"name": "Agent"}, {"name": "Person"}, {"name": "PoetryReader"}]}}
        """);

    [Fact]
    public Task Membership_in_a_defined_class_is_explained() => _library.ExpectDataAsync(
        """{ reader(iri: "bk:ada") { explain(field: "classes", value: "lib:GoldReader") { value rule conclusion { subject property object } premises { subject property object commit } } } }""",
        """
        {"reader": {"explain": [
          {"value": "lib:GoldReader", "rule": "cax-eqc2", "conclusion": {"subject": "bk:ada", "property": "rdf:type", "object": "lib:GoldReader"}, "premises": [{"subject": "bk:ada", "property": "rdf:type", "object": "(lib:Reader and (lib:cardLevel value lv:Gold))", "commit": null}]},
          {"value": "lib:GoldReader", "rule": "cls-int1", "conclusion": {"subject": "bk:ada", "property": "rdf:type", "object": "(lib:Reader and (lib:cardLevel value lv:Gold))"}, "premises": [{"subject": "bk:ada", "property": "rdf:type", "object": "lib:Reader", "commit": 2}, {"subject": "bk:ada", "property": "rdf:type", "object": "(lib:cardLevel value lv:Gold)", "commit": null}]},
          {"value": "lib:GoldReader", "rule": "cls-hv2", "conclusion": {"subject": "bk:ada", "property": "rdf:type", "object": "(lib:cardLevel value lv:Gold)"}, "premises": [{"subject": "bk:ada", "property": "lib:cardLevel", "object": "lv:Gold", "commit": null}]},
          {"value": "lib:GoldReader", "rule": "prp-spo2", "conclusion": {"subject": "bk:ada", "property": "lib:cardLevel", "object": "lv:Gold"}, "premises": [{"subject": "bk:ada", "property": "lib:cardNow", "object": "bk:card-ada-2", "commit": null}, {"subject": "bk:card-ada-2", "property": "lib:levelOfCard", "object": "lv:Gold", "commit": 2}]},
          {"value": "lib:GoldReader", "rule": "kg-narrows", "conclusion": {"subject": "bk:ada", "property": "lib:cardNow", "object": "bk:card-ada-2"}, "premises": [{"subject": "bk:ada", "property": "lib:hasCard", "object": "bk:card-ada-2", "commit": 2}, {"subject": "bk:card-ada-2", "property": "kg:validNow", "object": "true", "commit": null}]},
          {"value": "lib:GoldReader", "rule": "kg-valid-now", "conclusion": {"subject": "bk:card-ada-2", "property": "kg:validNow", "object": "true"}, "premises": [{"subject": "bk:card-ada-2", "property": "lib:cardFrom", "object": "2026-01-01T00:00:00Z", "commit": 2}, {"subject": "bk:card-ada-2", "property": "lib:cardUntil", "object": "2027-01-01T00:00:00Z", "commit": 2}]}]}}
        """);

    [Fact]
    public Task A_path_is_explained_answer_by_answer() => _library.ExpectDataAsync(
        """{ reader(iri: "bk:ben") { explain(field: "hasRead", value: "bk:sonnets") { value rule conclusion { subject property object } premises { subject property object commit } } } }""",
        """
        {"reader": {"explain": [
          {"value": "bk:sonnets", "rule": "prp-spo2", "conclusion": {"subject": "bk:ben", "property": "lib:hasRead", "object": "bk:sonnets"}, "premises": [{"subject": "bk:loan-3", "property": "lib:borrower", "object": "bk:ben", "commit": 2}, {"subject": "bk:loan-3", "property": "lib:lentCopy", "object": "bk:copy-sonnets", "commit": 2}, {"subject": "bk:sonnets", "property": "lib:copies", "object": "bk:copy-sonnets", "commit": 2}]}]}}
        """);

    [Fact]
    public Task A_field_that_the_type_lacks_has_no_proofs() => _library.ExpectDataAsync(
        """{ publications(where: { iri: { in: ["bk:joseph2", "bk:rain"] } }) { nodes { iri explain(field: "sequelOf") { value rule } } } }""",
        """{"publications": {"nodes": [{"iri": "bk:joseph2", "explain": [{"value": "bk:joseph", "rule": "asserted"}]}, {"iri": "bk:rain", "explain": []}]}}""");
}
