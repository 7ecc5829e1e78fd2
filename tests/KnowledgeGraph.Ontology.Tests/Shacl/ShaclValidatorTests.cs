using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

public sealed class ShaclValidatorTests
{
    private const string Least = "sh:property [ sh:path lib:p ; sh:minCount 1 ]";
    private const string Data = "id:x a lib:Novel ; lib:q id:y . id:z a lib:Book . lib:Novel rdfs:subClassOf lib:Book .";

    [Theory]
    [InlineData("sh:targetClass lib:Book", "x z")]
    [InlineData("sh:targetClass lib:Novel", "x")]
    [InlineData("sh:targetNode id:nowhere , id:x", "nowhere x")]
    [InlineData("sh:targetSubjectsOf lib:q", "x")]
    [InlineData("sh:targetObjectsOf lib:q", "y")]
    [InlineData("sh:targetObjectsOf lib:q ; sh:targetSubjectsOf lib:q", "x y")]
    public void A_shape_is_asked_of_what_it_targets(string target, string expected)
    {
        var focusNodes = Validate($"{target} ; {Least}", Data).Results.Select(result => ((Iri)result.FocusNode).Value.Split('/')[^1]);
        Assert.Equal(expected.Split(' '), focusNodes.Order());
    }

    [Fact]
    public void A_class_that_is_a_shape_targets_its_instances() =>
        AssertFinds($"lib:S a owl:Class , sh:NodeShape ; {Least} . lib:T sh:targetNode id:none .", "id:x a lib:S .", "MinCount: id:x has 0 values of lib:p, at least 1 needed: add 1.");

    [Theory]
    [InlineData("sh:targetClass lib:Book", "x", 1)]
    [InlineData("sh:targetClass lib:Book", "y", 0)]
    [InlineData("sh:targetObjectsOf lib:q", "y", 1)]
    [InlineData("sh:targetSubjectsOf lib:q", "z", 0)]
    [InlineData("sh:targetNode id:z", "z", 1)]
    public void Of_given_nodes_only_those_that_shapes_target_are_asked(string target, string node, int expected) =>
        Assert.Equal(expected, ValidatorOf($"{target} ; {Least}", Data).Validate(Read(Data), [Library.Id(node)]).Results.Count);

    [Fact]
    public void A_deactivated_shape_finds_nothing()
    {
        AssertConforms($"sh:deactivated true ; {Least}", Data);
        AssertConforms("sh:property [ sh:path lib:p ; sh:minCount 1 ; sh:deactivated true ]", Data);
    }

    [Theory]
    [InlineData("sh:Info", Severity.Info)]
    [InlineData("sh:Warning", Severity.Warning)]
    [InlineData("sh:Violation", Severity.Violation)]
    public void The_severity_is_that_of_the_shape_that_finds(string severity, Severity expected)
    {
        var result = Assert.Single(Validate($"sh:property [ sh:path lib:p ; sh:minCount 1 ; sh:severity {severity} ]", "").Results);
        Assert.Equal(expected, result.Severity);
        Assert.Equal("en", result.MessageLanguage);
    }

    [Fact]
    public void The_author_s_words_go_before_ours()
    {
        var result = Assert.Single(Validate("sh:property [ sh:path lib:p ; sh:minCount 1 ; sh:message \"Gib einen an.\"@de , \"Name one.\"@en ]", "").Results);
        Assert.Equal("Name one.", result.Message);
    }

    [Fact]
    public void A_path_of_every_kind_is_walked() => AssertConforms(
        "sh:property [ sh:path ( [ sh:inversePath lib:p ] [ sh:zeroOrMorePath lib:up ] [ sh:alternativePath ( lib:q lib:r ) ] [ sh:zeroOrOnePath lib:s ] ) ; sh:hasValue 7 ; sh:minCount 2 ]",
        "id:a lib:p id:x ; lib:up id:b . id:b lib:up id:c . id:c lib:r id:d . id:d lib:s 7 .");

    [Fact]
    public void A_shape_for_conditions_can_not_validate()
    {
        var validator = ValidatorOf("sh:targetNode id:x ; kg:validNow true", Data);
        var exception = Assert.Throws<NotSupportedException>(() => validator.Validate(Read(Data)));
        Assert.Equal("ValidNow is for conditions; validation can't be asked for it.", exception.Message);
    }

    [Fact]
    public void A_shape_can_be_asked_of_any_node()
    {
        var validator = ValidatorOf(Least, Data);
        var shape = new ShapesReader(Read($"lib:S a sh:NodeShape ; {Least} .")).Read(Library.Lib("S"))!;
        Assert.False(validator.Conforms(Read(Data), Library.Id("x"), shape));
        Assert.True(validator.Conforms(Read("id:x lib:p 1 ."), Library.Id("x"), shape));
    }
}
