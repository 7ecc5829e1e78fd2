using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.6.</summary>
public sealed class LogicalComponentsTests
{
    private const string HasP = "[ sh:property [ sh:path lib:p ; sh:minCount 1 ] ]";
    private const string HasQ = "[ sh:path lib:q ; sh:minCount 1 ]";

    [Theory]
    [InlineData($"sh:not {HasP}", "id:x lib:p 1 .", "Not: id:x must not be as the shape says.")]
    [InlineData($"sh:and ( {HasP} {HasQ} )", "id:x lib:p 1 .", "And: id:x must be as each of 2 shapes says.")]
    [InlineData($"sh:or ( {HasP} {HasQ} )", "id:x lib:r 1 .", "Or: id:x must be as at least one of 2 shapes says.")]
    [InlineData($"sh:xone ( {HasP} {HasQ} )", "id:x lib:p 1 ; lib:q 1 .", "Xone: id:x must be as exactly one of 2 shapes says.")]
    public void A_node_that_does_not_fit_is_found(string shape, string data, string expected) => AssertFinds(shape, data, expected);

    [Theory]
    [InlineData($"sh:not {HasP}", "id:x lib:q 1 .")]
    [InlineData($"sh:and ( {HasP} {HasQ} )", "id:x lib:p 1 ; lib:q 1 .")]
    [InlineData($"sh:or ( {HasP} {HasQ} )", "id:x lib:q 1 .")]
    [InlineData($"sh:xone ( {HasP} {HasQ} )", "id:x lib:q 1 .")]
    public void A_node_that_fits_conforms(string shape, string data) => AssertConforms(shape, data);

    [Fact]
    public void Shapes_with_names_are_named() => AssertFinds(
        "lib:S a sh:NodeShape ; sh:targetNode id:x ; sh:or ( lib:One lib:Two ) . lib:One sh:class lib:Book . lib:Two sh:class lib:Work .",
        "id:x lib:p 1 .",
        "Or: id:x must be as at least one of lib:One, lib:Two says.");
}
