using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>
/// Names the blank nodes that are individuals of the ontology, so that a reload finds them again. Those that are shapes, lists or class
/// expressions stay as they are.
/// </summary>
internal static class BlankNodeNaming
{
    private const string Code = "BLANK-NODE";

    public static OntologySources Apply(OntologySources sources)
    {
        var individuals = sources.Asserted.Match(null, RdfTerms.Type, null)
            .Where(typing => typing is { Subject: BlankNode, Object: Iri type } && !StandardTerms.IsOfLanguage(type))
            .Select(typing => (BlankNode)typing.Subject)
            .Distinct()
            .ToArray();
        if (individuals.Length == 0)
        {
            return sources;
        }

        var names = new Skolemization(sources.Asserted, IndividualsNamespace.Of(sources) + "blank-");
        var iris = new Dictionary<Term, Term>();
        foreach (var node in individuals)
        {
            try
            {
                iris.Add(node, names.NameOf(node));
            }
            catch (FormatException circle)
            {
                sources.Problems.Violation(Code, circle.Message, sources.Places.Of(node));
            }
        }

        return sources with
        {
            Asserted = Renamed(sources.Asserted, iris, sources.Places),
            Modules = Renamed(sources.Modules, iris, sources.Places),
        };
    }

    private static RdfGraph Renamed(RdfGraph graph, Dictionary<Term, Term> iris, SourceMap places)
    {
        var renamed = new RdfGraph();
        foreach (var triple in graph)
        {
            var named = new Triple(iris.GetValueOrDefault(triple.Subject, triple.Subject), triple.Predicate, iris.GetValueOrDefault(triple.Object, triple.Object));
            renamed.Add(named);
            places.Copy(triple, named);
        }

        return renamed;
    }
}
