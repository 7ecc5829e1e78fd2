using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class FieldTypeCheckTests
{
    [Fact]
    public void A_list_of_an_interface_that_is_single_below_is_found() => AssertFinds(
        "[] a sh:NodeShape ; sh:targetClass lib:Book ; sh:property [ sh:path lib:ofGenre ; sh:maxCount 1 ] .",
        "library.ttl:33:1: PCE-G05: lib:ofGenre is a single value of lib:Book and a list of lib:Work above it: give both the same greatest number of values.");

    [Fact]
    public void Another_bound_that_leaves_it_a_list_is_fine() =>
        AssertFinds("[] a sh:NodeShape ; sh:targetClass lib:Book ; sh:property [ sh:path lib:ofGenre ; sh:maxCount 3 ] .");
}
