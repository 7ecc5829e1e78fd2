using KnowledgeGraph.Ontology.Checks;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class IndividualShapeCheckTests
{
    [Fact]
    public void A_violation_has_the_place_of_the_individual_or_of_the_value()
    {
        const string Shape = "lib:S a sh:NodeShape ; sh:targetClass lib:Branch ; sh:property [ sh:path lib:partOf ; sh:class lib:Branch ; sh:minCount 1 ] .\n";
        AssertFinds(
            $"{Shape}id:east a lib:Branch ;\n lib:partOf id:crime .",
            "further.ttl:3:2: SHACL: id:east: The value id:crime of lib:partOf is no lib:Branch: give it that class, or link something of that class.",
            "library.ttl:51:1: SHACL: id:central has 0 values of lib:partOf, at least 1 needed: add 1.");
    }

    [Fact]
    public void The_shape_s_own_words_and_severity_count()
    {
        const string Further = "lib:S a sh:NodeShape ; sh:targetClass lib:Branch ; sh:severity sh:Warning ; sh:message \"A branch needs a name.\"@en ; sh:not [ sh:class lib:Branch ] .";
        AssertFinds(Further, "library.ttl:51:1: SHACL: id:central: A branch needs a name.");
        Assert.Equal(Severity.Warning, OnlyProblemOf(Further).Severity);
    }

    [Fact]
    public void What_is_written_from_the_other_end_counts() => AssertFinds(
        "lib:hasPart a owl:ObjectProperty ; owl:inverseOf lib:partOf . lib:S a sh:NodeShape ; sh:targetNode id:central ; sh:property [ sh:path lib:hasPart ; sh:minCount 1 ] . id:east a lib:Branch ; lib:partOf id:central .");
}
