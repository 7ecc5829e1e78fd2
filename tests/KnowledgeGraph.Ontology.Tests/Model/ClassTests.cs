using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Model;

public sealed class ClassTests
{
    [Fact]
    public void Ancestors_and_descendants_hold_the_class_itself_and_all_named_classes_above_or_below()
    {
        var reader = ClassOf("Reader");
        Assert.Equal(["Agent", "Reader"], Names(reader.Ancestors));
        Assert.Equal(["Borrower", "Child", "CrimeReader", "Reader"], Names(reader.Descendants));
        Assert.Equal([Lib("Agent")], reader.Parents);
    }

    [Fact]
    public void A_class_equivalent_to_an_intersection_is_defined_by_it()
    {
        var expected = new ClassExpression.Intersection(
            [new ClassExpression.Named(Lib("Reader")), new ClassExpression.HasValue(Lib("likesGenre"), Id("crime"))]);
        AssertSame(expected, Assert.Single(ClassOf("CrimeReader").Sufficient));
        Assert.True(ClassOf("CrimeReader").IsDefined);
        Assert.False(ClassOf("Reader").IsDefined);
    }

    [Fact]
    public void An_anonymous_class_below_a_class_suffices_for_it()
    {
        var expected = new ClassExpression.Intersection(
            [new ClassExpression.Named(Lib("Reader")), new ClassExpression.SomeValuesFrom(Lib("hasLoan"), new ClassExpression.Named(Lib("Loan")))]);
        AssertSame(expected, Assert.Single(ClassOf("Borrower").Sufficient));
    }

    [Theory]
    [InlineData("lib:X a owl:Class . [ a owl:Class ; owl:unionOf ( lib:Reader lib:Branch ) ] rdfs:subClassOf lib:X .", "Union(Named lib:Reader, Named lib:Branch)")]
    [InlineData("lib:X a owl:Class . [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:someValuesFrom owl:Thing ] rdfs:subClassOf lib:X .", "SomeValuesFrom(lib:hasLoan, anything)")]
    [InlineData("lib:X a owl:Class . [ a owl:Class ; owl:oneOf ( id:crime id:noir ) ] rdfs:subClassOf lib:X .", "OneOf(id:crime, id:noir)")]
    [InlineData("lib:X a owl:Class . [ a owl:Restriction ; owl:onProperty lib:fee ; owl:hasValue 2 ] rdfs:subClassOf lib:X .", "HasValue(lib:fee, 2)")]
    public void Every_expression_that_is_allowed_on_the_left_is_read(string axiom, string expected)
    {
        var model = Load(axiom).Model!;
        Assert.Equal(expected, Written(Assert.Single(model.FindClass(Lib("X"))!.Sufficient), model.Prefixes));
    }

    [Fact]
    public void Steering_annotations_show()
    {
        var reader = ClassOf("Reader");
        Assert.Equal(Exposure.Root, reader.Exposure);
        Assert.Equal("readers", reader.Plural);
        Assert.Equal("Somebody who may borrow.", reader.Definitions["en"]);
        Assert.True(ClassOf("Agent").IsPolymorphic);
        Assert.True(ClassOf("Agent").IsAbstract);
        Assert.Equal("Akteur", ClassOf("Agent").Labels["de"]);
        Assert.Equal("library.ttl", reader.Source!.File);
    }

    [Fact]
    public void What_holds_of_a_class_of_records_holds_of_its_sub_classes()
    {
        var special = ClassOf("LongLoan");
        Assert.Equal(new IntervalDescription(Lib("lentAt"), Lib("returnedAt"), Lib("dueAt")), special.Interval);
        Assert.Equal(Lib("lentAt"), special.TimeProperty);
        Assert.Equal(new PredicatePath(Lib("loanOf")), special.DataSubject);
        Assert.True(special.IsDerived);
        Assert.True(ClassOf("Child").IsPersonalData);
        Assert.Equal([Lib("cardNumber")], Assert.Single(ClassOf("Child").Keys));
    }

    [Fact]
    public void Disjointness_holds_from_either_side_and_for_what_lies_below()
    {
        Assert.Contains(Lib("Branch"), ClassOf("Child").DisjointWith);
        Assert.Contains(Lib("Child"), ClassOf("Branch").DisjointWith);
        Assert.Empty(ClassOf("Loan").DisjointWith);
    }

    [Fact]
    public void A_class_of_another_vocabulary_is_there_where_it_is_used_and_hidden()
    {
        var concept = Library.Model.FindClass(Skos.Concept)!;
        Assert.True(concept.IsAbstract);
        Assert.Equal(Exposure.Hidden, concept.Exposure);
        Assert.True(ClassOf("Genre").IsConcept);
        Assert.False(ClassOf("Book").IsConcept);
        Assert.Null(Library.Model.FindClass(Owl.Thing));
    }

    private static OntologyClass ClassOf(string name) => Library.Model.FindClass(Lib(name))!;

    private static IEnumerable<string> Names(IEnumerable<Iri> iris) => iris.Select(iri => iri.Value[Namespace.Length..]).Order(StringComparer.Ordinal);

    private static void AssertSame(ClassExpression expected, ClassExpression actual) =>
        Assert.Equal(Written(expected, Library.Model.Prefixes), Written(actual, Library.Model.Prefixes));

    private static string Written(ClassExpression expression, PrefixMap prefixes) => expression switch
    {
        ClassExpression.Named named => $"Named {prefixes.Shorten(named.Class)}",
        ClassExpression.HasValue restriction => $"HasValue({prefixes.Shorten(restriction.Property)}, {Written(restriction.Value, prefixes)})",
        ClassExpression.SomeValuesFrom restriction =>
            $"SomeValuesFrom({prefixes.Shorten(restriction.Property)}, {(restriction.Filler is null ? "anything" : Written(restriction.Filler, prefixes))})",
        ClassExpression.Intersection all => $"Intersection({string.Join(", ", all.Operands.Select(operand => Written(operand, prefixes)))})",
        ClassExpression.Union any => $"Union({string.Join(", ", any.Operands.Select(operand => Written(operand, prefixes)))})",
        ClassExpression.OneOf list => $"OneOf({string.Join(", ", list.Individuals.Select(individual => Written(individual, prefixes)))})",
        _ => throw new InvalidOperationException(expression.ToString()),
    };

    private static string Written(Term term, PrefixMap prefixes) => term is Iri iri ? prefixes.Shorten(iri)! : ((Literal)term).LexicalForm;
}
