using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class CycleCheckTests
{
    private const string Next = "lib:next a owl:ObjectProperty , owl:FunctionalProperty , owl:AsymmetricProperty ; rdfs:domain lib:Genre ; rdfs:range lib:Genre .\n";

    [Fact]
    public void A_cycle_is_printed_as_a_path() => AssertFinds(
        $"{Next}id:crime lib:next id:noir .\nid:noir lib:next id:scandinavianNoir .\nid:scandinavianNoir lib:next id:crime .",
        "further.ttl:4:21: CYCLE: lib:next leads back: id:crime → id:noir → id:scandinavianNoir → id:crime. Remove one step.");

    [Fact]
    public void A_line_that_leads_into_a_cycle_is_no_part_of_it() => AssertFinds(
        $"{Next}id:crime lib:next id:noir .\nid:a a lib:Genre ; lib:next id:b . id:b a lib:Genre ; lib:next id:c . id:c a lib:Genre ; lib:next id:a . id:noir lib:next id:a .",
        "further.ttl:3:90: CYCLE: lib:next leads back: id:a → id:b → id:c → id:a. Remove one step.");

    [Fact]
    public void A_line_is_fine() => AssertFinds($"{Next}id:crime lib:next id:noir . id:noir lib:next id:scandinavianNoir .");
}
