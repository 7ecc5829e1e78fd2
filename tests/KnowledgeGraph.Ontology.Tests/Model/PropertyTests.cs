using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Model;

public sealed class PropertyTests
{
    [Fact]
    public void An_inverse_without_domain_and_range_has_them_swapped()
    {
        var loanOf = PropertyOf("loanOf");
        Assert.Equal([Lib("Loan")], loanOf.Domains);
        Assert.Equal(Lib("Reader"), loanOf.Range);
        Assert.Equal([Lib("hasLoan")], loanOf.Inverses);
        Assert.Equal([Lib("loanOf")], PropertyOf("hasLoan").Inverses);
    }

    [Fact]
    public void The_inverse_of_a_functional_property_is_inverse_functional()
    {
        Assert.True(PropertyOf("loanOf").IsFunctional);
        Assert.True(PropertyOf("hasLoan").IsInverseFunctional);
        Assert.False(PropertyOf("hasLoan").IsFunctional);
    }

    [Fact]
    public void An_inverse_that_is_only_mentioned_is_a_property_too()
    {
        var model = Load("lib:holds a owl:ObjectProperty ; rdfs:domain lib:Branch ; rdfs:range lib:Book ; owl:inverseOf lib:heldBy .").Model!;
        var heldBy = model.FindProperty(Lib("heldBy"))!;
        Assert.True(heldBy.IsObject);
        Assert.Equal([Lib("Book")], heldBy.Domains);
        Assert.Equal(Lib("Branch"), heldBy.Range);
    }

    [Fact]
    public void A_narrowing_takes_over_domain_and_range_and_is_no_sub_property()
    {
        var now = PropertyOf("loanNow");
        Assert.Equal([Lib("Reader")], now.Domains);
        Assert.Equal(Lib("Loan"), now.Range);
        Assert.Equal(Lib("hasLoan"), now.Narrows!.Base);
        Assert.IsType<Constraint.ValidNow>(Assert.Single(now.Narrows.Condition.Constraints));
        Assert.Empty(PropertyOf("hasLoan").SubProperties);
        Assert.Empty(now.SuperProperties);
    }

    [Fact]
    public void A_narrowing_of_a_functional_property_is_functional()
    {
        var model = Load("lib:longWork a owl:ObjectProperty ; kg:derived true ; kg:narrows lib:ofWork ; kg:condition [ sh:class lib:Book ] .").Model!;
        Assert.True(model.FindProperty(Lib("longWork"))!.IsFunctional);
        Assert.Equal(new Cardinality(0, 1), model.FindProperty(Lib("longWork"))!.CardinalityByClass[Lib("LongLoan")]);
    }

    [Fact]
    public void Chains_and_sub_properties_are_read_as_written()
    {
        Assert.Equal([Lib("hasLoan"), Lib("ofWork"), Lib("inGenre")], Assert.Single(PropertyOf("likesGenre").Chains));
        Assert.Equal([Lib("ofGenre")], PropertyOf("inGenre").SubProperties);
        Assert.Equal([Lib("inGenre")], PropertyOf("ofGenre").SuperProperties);
        Assert.True(PropertyOf("partOf").IsTransitive);
    }

    [Theory]
    [InlineData("ofWork", "Loan", 1, 1)]
    [InlineData("ofWork", "LongLoan", 1, 1)]
    [InlineData("loanOf", "Loan", 1, 1)]
    [InlineData("fee", "Loan", 0, 1)]
    [InlineData("hasLoan", "Child", 0, null)]
    [InlineData("title", "Branch", 0, null)]
    public void Cardinalities_come_from_axioms_and_shapes_and_are_inherited(string property, string @class, int min, int? max) =>
        Assert.Equal(new Cardinality(min, max), PropertyOf(property).CardinalityByClass[Lib(@class)]);

    [Fact]
    public void A_shape_that_only_warns_bounds_nothing()
    {
        var model = Load("[] a sh:NodeShape ; sh:targetClass lib:Branch ; sh:property [ sh:path lib:title ; sh:minCount 1 ; sh:severity sh:Warning ] .").Model!;
        Assert.Equal(new Cardinality(0, null), model.FindProperty(Lib("title"))!.CardinalityByClass[Lib("Branch")]);
    }

    [Fact]
    public void Steering_annotations_show()
    {
        var fee = PropertyOf("fee");
        Assert.Equal(2, fee.Scale);
        Assert.Equal(new Literal("0.5", Xsd.Decimal), fee.Default);
        Assert.Equal(6, PropertyOf("lentAt").Scale);
        Assert.Equal("unique", PropertyOf("cardNumber").Indexed);
        Assert.Equal("loans", PropertyOf("hasLoan").Name);
        Assert.Equal(1, PropertyOf("ofWork").Order);
        Assert.Equal("Works are named by their label.", PropertyOf("title").DeprecationReason);
        Assert.True(PropertyOf("likesGenre").IsDerived);
    }

    [Fact]
    public void Properties_of_skos_that_are_used_can_be_stepped_over_and_are_hidden()
    {
        var broader = Library.Model.FindProperty(Skos.BroaderTransitive)!;
        Assert.True(broader.IsTransitive);
        Assert.Equal([Skos.Broader], broader.SubProperties);
        Assert.Equal([Skos.NarrowerTransitive], broader.Inverses);
        Assert.Equal(Exposure.Hidden, broader.Exposure);
        Assert.Equal([Skos.Narrower], Library.Model.FindProperty(Skos.Broader)!.Inverses);
        Assert.False(Library.Model.FindProperty(Skos.PrefLabel)!.IsObject);
        Assert.Null(Library.Model.FindProperty(Skos.Related));
    }

    [Fact]
    public void Labels_can_be_steered_though_they_are_no_field_of_a_class()
    {
        var label = Load("rdfs:label kg:indexed \"text\" .").Model!.FindProperty(Rdfs.Label)!;
        Assert.Equal("text", label.Indexed);
        Assert.Equal((Exposure.Hidden, false, Rdfs.Literal), (label.Exposure, label.IsObject, label.Range));
        Assert.Empty(label.Domains);
    }

    private static OntologyProperty PropertyOf(string name) => Library.Model.FindProperty(Lib(name))!;
}
