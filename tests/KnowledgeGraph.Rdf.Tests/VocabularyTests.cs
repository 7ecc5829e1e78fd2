using System.Reflection;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class VocabularyTests
{
    public static TheoryData<Type> Vocabularies => [.. typeof(Kg).Assembly.GetTypes().Where(type => type.Namespace == typeof(Kg).Namespace && type.IsPublic)];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Every_term_lies_in_its_vocabulary_s_namespace_and_bears_its_name(Type vocabulary)
    {
        var space = (string)vocabulary.GetField("Namespace")!.GetRawConstantValue()!;
        var terms = TermsOf(vocabulary);

        Assert.NotEmpty(terms);
        Assert.All(terms, term => Assert.StartsWith(space, term.Value.Value, StringComparison.Ordinal));
        Assert.Equal(terms.Count, terms.Values.Distinct().Count());
        Assert.All(terms, term => Assert.EndsWith(term.Value.Value[space.Length..], term.Key, StringComparison.OrdinalIgnoreCase));
    }

    [SkippableFact]
    public void The_steering_annotations_are_those_of_the_ontology_s_own_module()
    {
        var module = Path.Combine(SharedFolder.RepositoryRoot, "ontology", "kg.ttl");
        Skip.IfNot(File.Exists(module), $"The module '{module}' is not there.");
        var declared = TurtleReader.Read(File.ReadAllText(module), "kg.ttl", new Iri(Kg.Namespace))
            .Subjects(RdfTerms.Type, Owl.AnnotationProperty).OfType<Iri>().Where(iri => iri.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal));

        Assert.Equal(declared.Select(iri => iri.Value).Order(StringComparer.Ordinal), TermsOf(typeof(Kg)).Values.Select(iri => iri.Value).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, Iri> TermsOf(Type vocabulary) => vocabulary.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Iri))
        .ToDictionary(property => property.Name, property => (Iri)property.GetValue(null)!);
}
