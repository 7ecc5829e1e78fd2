using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.3.</summary>
public sealed class ValueRangeComponentsTests
{
    [Theory]
    [InlineData("sh:minInclusive 0", "0", "0.5", "1e3")]
    [InlineData("sh:maxExclusive 10", "9.99", "-4", "\"9\"^^xsd:byte")]
    [InlineData("sh:minInclusive \"2026-01-01T00:00:00Z\"^^xsd:dateTime", "\"2026-01-01T01:00:00+01:00\"^^xsd:dateTime", "\"2027-01-01T00:00:00Z\"^^xsd:dateTime", "\"2026-06-01T00:00:00\"^^xsd:dateTime")]
    [InlineData("sh:maxInclusive \"m\"", "\"a\"", "\"m\"", "\"Z\"")]
    public void Values_within_the_range_conform(string bound, string one, string two, string three) =>
        AssertConforms($"sh:property [ sh:path lib:p ; {bound} ]", $"id:x lib:p {one} , {two} , {three} .");

    [Theory]
    [InlineData("sh:minInclusive 0", "-1", "MinInclusive: The value -1 of lib:p must be at least 0.")]
    [InlineData("sh:minExclusive 0", "0.0", "MinExclusive: The value 0.0 of lib:p must be greater than 0.")]
    [InlineData("sh:maxInclusive 1", "1.01", "MaxInclusive: The value 1.01 of lib:p must be at most 1.")]
    [InlineData("sh:maxExclusive 1", "1", "MaxExclusive: The value 1 of lib:p must be less than 1.")]
    [InlineData("sh:maxInclusive 1", "\"one\"", "MaxInclusive: The value \"one\" of lib:p must be at most 1.")]
    [InlineData("sh:maxInclusive 1", "id:y", "MaxInclusive: The value id:y of lib:p must be at most 1.")]
    public void Values_outside_and_values_that_can_not_be_compared_are_found(string bound, string value, string expected) =>
        AssertFinds($"sh:property [ sh:path lib:p ; {bound} ]", $"id:x lib:p {value} .", expected);
}
