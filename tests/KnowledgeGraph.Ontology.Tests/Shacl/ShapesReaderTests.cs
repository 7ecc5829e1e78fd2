using KnowledgeGraph.Ontology.Shacl;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

public sealed class ShapesReaderTests
{
    private const string Shape = "lib:S a sh:NodeShape ; sh:targetNode id:x ; ";

    [Theory]
    [InlineData("sh:property [ sh:minCount 1 ]", "57", "sh:path of the shape [ ] is missing; a property shape needs one.")]
    [InlineData("sh:property [ sh:path lib:title ; sh:minCount \"one\" ]", "79", "sh:minCount of the shape [ ] is \"one\"; a whole number from 0 on is needed.")]
    [InlineData("sh:property [ sh:path lib:title ; sh:minCount 1 , 2 ]", "79", "sh:minCount of the shape [ ] has more than one value: 1 and 2; one is allowed.")]
    [InlineData("sh:property [ sh:path ( lib:title ) ]", "59", "sh:path of the shape [ ] needs a list of at least 2 paths, it has 1 path.")]
    [InlineData("sh:property [ sh:path [ sh:inverse lib:title ] ]", "59", "sh:path of the shape [ ] is no path: write a property, a list of paths, or a bracket with one of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath.")]
    [InlineData("sh:property [ sh:path \"title\" ]", "59", "sh:path of the shape [ ] is \"title\"; a path begins with an IRI or a bracket.")]
    [InlineData("sh:property [ sh:path lib:title ; sh:minCout 1 ]", "79", "sh:minCout of the shape [ ] is not known here: did you mean sh:minCount?")]
    [InlineData("sh:property \"title\"", "45", "sh:property of the shape lib:S is \"title\"; a property shape is needed.")]
    [InlineData("sh:minCount 1", "45", "sh:minCount of the shape lib:S has a meaning only beside sh:path; put it into an sh:property [ … ].")]
    [InlineData("sh:nodeKind sh:Iri", "45", "sh:nodeKind of the shape lib:S is sh:Iri; one of sh:IRI, sh:BlankNode, sh:Literal, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral, sh:IRIOrLiteral is needed.")]
    [InlineData("sh:class \"Book\"", "45", "sh:class of the shape lib:S is \"Book\"; an IRI is needed.")]
    [InlineData("sh:in lib:Book", "45", "sh:in of the shape lib:S needs a list, and lib:Book is none; write ( … ).")]
    [InlineData("sh:pattern \"(\"", "45", "sh:pattern of the shape lib:S is no regular expression: Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("sh:pattern \"a\" ; sh:flags \"g\"", "45", "sh:pattern of the shape lib:S is no regular expression: the flag 'g' is none of i, m, s, x, q.")]
    [InlineData("sh:closed \"yes\"", "45", "sh:closed of the shape lib:S is \"yes\"; true or false is needed.")]
    [InlineData("sh:not lib:S", "1", "The shape lib:S refers to itself; SHACL leaves open what that means. Write out the inner shape.")]
    [InlineData("sh:sparql [ sh:select \"SELECT\" ]", "45", "sh:sparql of the shape lib:S is not known here.")]
    [InlineData("sh:property [ sh:path lib:title ; sh:qualifiedValueShape [ sh:class lib:Book ] ]", "79", "sh:qualifiedValueShape of the shape [ ] is not counted; add sh:qualifiedMinCount or sh:qualifiedMaxCount.")]
    [InlineData("sh:property [ sh:path lib:title ; sh:qualifiedMinCount 1 ]", "79", "sh:qualifiedMinCount of the shape [ ] counts nothing; add sh:qualifiedValueShape.")]
    [InlineData("sh:property [ sh:path lib:hasLoan ; kg:minShare 0.9 ]", "81", "kg:minShare of the shape [ ] says nothing of which values; add sh:qualifiedValueShape [ … ].")]
    [InlineData("sh:property [ sh:path lib:hasLoan ; kg:ofThose [ sh:class lib:Loan ] ]", "81", "kg:ofThose of the shape [ ] stands alone; it belongs to kg:minShare or kg:followedWithinDays.")]
    public void What_is_ill_formed_is_found_with_its_place(string parameter, string column, string message) =>
        Assert.Contains($"further.ttl:1:{column}: SHAPE: {message}", ProblemsOf($"{Shape}{parameter} ."));

    [Fact]
    public void Additions_for_conditions_are_read()
    {
        var shape = Read("""
            sh:property [ sh:path lib:hasLoan ; kg:withinDays 84 ; kg:distinctWeeks 6 ] ;
            sh:property [ sh:path lib:hasLoan ; kg:minShare 0.9 ; kg:ofThose [ sh:class lib:Loan ] ; sh:qualifiedValueShape [ sh:class lib:LongLoan ] ] ;
            sh:property [ sh:path lib:hasLoan ; kg:followedWithinDays 10 ; sh:qualifiedValueShape [ sh:class lib:LongLoan ] ] ;
            kg:validNow true
            """);
        var properties = shape.Constraints.OfType<Constraint.Property>().Select(constraint => constraint.Shape).ToArray();
        Assert.Equal(new ValueWindow(84, false), properties[0].Window);
        Assert.Equal([new Constraint.DistinctWeeks(6)], properties[0].Constraints);
        var share = Assert.Single(properties[1].Constraints.OfType<Constraint.MinShare>());
        Assert.Equal(0.9m, share.Share);
        Assert.Equal([new Constraint.OfClass(Lib("Loan"))], share.OfThose!.Constraints);
        Assert.Equal((null, null), Assert.Single(properties[1].Constraints.OfType<Constraint.Qualified>()) is var qualified ? (qualified.Min, qualified.Max) : (0, 0));
        var followed = Assert.Single(properties[2].Constraints.OfType<Constraint.FollowedWithin>());
        Assert.Equal((10, null), (followed.Days, followed.OfThose));
        Assert.Contains(new Constraint.ValidNow(), shape.Constraints);
    }

    [Fact]
    public void A_shape_that_is_used_twice_is_read_once()
    {
        var shape = Read("sh:and ( lib:T lib:T )", "lib:T sh:class lib:Book .");
        var and = Assert.IsType<Constraint.And>(Assert.Single(shape.Constraints));
        Assert.Same(and.Shapes[0], and.Shapes[1]);
    }

    [Fact]
    public void A_property_shape_stands_for_a_node_shape_where_one_is_wanted()
    {
        var not = Assert.IsType<Constraint.Not>(Assert.Single(Read("sh:not [ sh:path lib:title ; sh:minCount 1 ]").Constraints));
        Assert.IsType<Constraint.Property>(Assert.Single(not.Shape.Constraints));
    }

    private static NodeShape Read(string constraints, string more = "") =>
        new ShapesReader(Validation.Read($"lib:S a sh:NodeShape ; {constraints} . {more}")).Read(Lib("S"))!;
}
