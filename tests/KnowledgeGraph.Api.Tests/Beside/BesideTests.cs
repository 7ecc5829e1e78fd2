using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Tests.Beside;

/// <summary>api.md, section Beside the graph: <c>_ontology</c> and <c>_service</c>.</summary>
public sealed class BesideTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open(options => options with { Version = "1.2.3" });

    [Fact]
    public Task The_service_tells_of_itself() => _library.ExpectDataAsync(
        "{ _service { __typename name version store clock now enforced } }",
        """
        {"_service": {"__typename": "_Service", "name": "KnowledgeGraph", "version": "1.2.3", "store": "embedded", "clock": "example", "now": "2026-03-14T18:00:00Z", "enforced": []}}
        """);

    [Fact]
    public Task The_ontology_tells_its_version_and_its_terms() => _library.ExpectDataAsync(
        """
        { _ontology { version status progress { done } problems { message }
            classes(iri: ["lib:Reader", "lib:GoldReader"]) { iri name type label definition(lang: ["de"]) parents isDefined isConcept exposure file }
            properties(iri: ["lib:hasRead"]) { iri name domains range isObject isDerived chains inverses }
            concepts(iri: ["lv:Poetry"]) { iri code classes label(lang: ["de"]) broader }
            shapes { iri targetClasses severity } } }
        """,
        $$$"""
        {"_ontology": {"version": "{{{LibraryOntology.Model.Version}}}", "status": "READY", "progress": null, "problems": [],
          "classes": [
            {"iri": "lib:GoldReader", "name": "GoldReader", "type": "Reader", "label": "gold reader", "definition": "A reader whose card is at level gold now.",
             "parents": ["lib:Reader"], "isDefined": true, "isConcept": false, "exposure": "Nested", "file": "library.ttl"},
            {"iri": "lib:Reader", "name": "Reader", "type": "Reader", "label": "reader", "definition": "Eine Person mit Bibliotheksausweis.",
             "parents": ["lib:Person"], "isDefined": false, "isConcept": false, "exposure": "Root", "file": "library.ttl"}],
          "properties": [{"iri": "lib:hasRead", "name": "hasRead", "domains": ["lib:Reader"], "range": "lib:Publication", "isObject": true, "isDerived": true,
             "chains": [["lib:loans", "lib:lentCopy", "lib:copyOf"]], "inverses": []}],
          "concepts": [{"iri": "lv:Poetry", "code": "POETRY", "classes": ["lib:VerseGenre"], "label": "Lyrik", "broader": ["lv:Literature"]}],
          "shapes": [
            {"iri": "lib:AgentShape", "targetClasses": ["lib:Agent"], "severity": "Violation"}, {"iri": "lib:CardShape", "targetClasses": ["lib:Card"], "severity": "Violation"},
            {"iri": "lib:CopyShape", "targetClasses": ["lib:Copy"], "severity": "Violation"}, {"iri": "lib:LoanShape", "targetClasses": ["lib:Loan"], "severity": "Violation"},
            {"iri": "lib:PersonShape", "targetClasses": ["lib:Person"], "severity": "Violation"}, {"iri": "lib:ReaderShape", "targetClasses": ["lib:Reader"], "severity": "Violation"}]}}
        """);

    [Fact]
    public Task The_prefixes_are_those_of_the_folder() => _library.ExpectDataAsync(
        "{ _ontology { prefixes { prefix namespace } } }",
        """
        {"_ontology": {"prefixes": [
          {"prefix": "bk", "namespace": "https://library.example/id/"}, {"prefix": "kg", "namespace": "https://pce.example/kg#"},
          {"prefix": "lib", "namespace": "https://library.example/ontology#"}, {"prefix": "lv", "namespace": "https://library.example/vocab#"},
          {"prefix": "owl", "namespace": "http://www.w3.org/2002/07/owl#"}, {"prefix": "rdf", "namespace": "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
          {"prefix": "rdfs", "namespace": "http://www.w3.org/2000/01/rdf-schema#"}, {"prefix": "sh", "namespace": "http://www.w3.org/ns/shacl#"},
          {"prefix": "skos", "namespace": "http://www.w3.org/2004/02/skos/core#"}, {"prefix": "xsd", "namespace": "http://www.w3.org/2001/XMLSchema#"}]}}
        """);

    [Fact]
    public Task The_host_tells_how_it_stands()
    {
        _library.Service.Report(new OntologyState(
            OntologyStatus.Refused,
            LibraryWorld.Now,
            [new Problem("PCE-G01", Severity.Violation, "two names.", new SourceReference("library.ttl", 3, 7))],
            new LoadProgress("records", 5, 7)));
        return _library.ExpectDataAsync(
            "{ _ontology { status loadedAt progress { task done total } problems { code severity message file line column } } }",
            """
            {"_ontology": {"status": "REFUSED", "loadedAt": "2026-03-14T18:00:00Z", "progress": {"task": "records", "done": 5, "total": 7},
              "problems": [{"code": "PCE-G01", "severity": "Violation", "message": "two names.", "file": "library.ttl", "line": 3, "column": 7}]}}
            """);
    }

    [Fact]
    public Task The_schema_describes_itself() => _library.ExpectDataAsync(
        """{ __type(name: "Copy") { description interfaces { name } fields { name } } enum: __type(name: "Condition") { enumValues { name description } } }""",
        """
        {"__type": {"description": "One item on a shelf, with a barcode.", "interfaces": [{"name": "Entity"}, {"name": "Node"}],
          "fields": [{"name": "id"}, {"name": "iri"}, {"name": "classes"}, {"name": "aliases"}, {"name": "label"}, {"name": "explain"}, {"name": "properties"}, {"name": "provenance"},
            {"name": "name"}, {"name": "barcode"}, {"name": "condition"}, {"name": "copyOf"}, {"name": "onShelf"}, {"name": "pastConditions"}, {"name": "price"},
            {"name": "shelvedWithin"}, {"name": "shelvedWithinConnection"}]},
         "enum": {"enumValues": [{"name": "AS_NEW", "description": "No trace of use."}, {"name": "USED", "description": "Read, and to be read again."}, {"name": "WORN", "description": "To be replaced."}]}}
        """);
}
