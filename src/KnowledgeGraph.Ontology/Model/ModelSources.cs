using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Ontology.Sources;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What a model is read from.</summary>
/// <param name="Sources">The documents' triples and their places.</param>
/// <param name="Graph">The triples that bear meaning, with what SKOS says of its own properties.</param>
/// <param name="Closure">What follows from them.</param>
internal sealed record ModelSources(OntologySources Sources, RdfGraph Graph, Closure Closure)
{
    /// <summary>The annotations in <see cref="Graph"/>.</summary>
    public Annotations Annotations { get; } = new(Graph);

    /// <summary>Reads the shapes and conditions in <see cref="Graph"/>.</summary>
    public ShapesReader Shapes { get; } = new(Graph, Sources.Places, Sources.Prefixes);

    /// <summary>Closes the documents' triples as this service reasons over an ontology.</summary>
    public static ModelSources Of(OntologySources sources)
    {
        var graph = new RdfGraph(sources.Modules);
        graph.AddRange(StandardAxioms.For(graph));
        var narrowings = graph.Match(null, Kg.Narrows, null).Select(narrowing => narrowing with { Predicate = Rdfs.SubPropertyOf });
        return new ModelSources(sources, graph, Closure.OfTriples(graph.Concat(narrowings), ClosureOptions.Steered));
    }

    /// <summary>The members of a list; none for a broken one, which a check reports.</summary>
    public IReadOnlyList<Term> List(Term head)
    {
        try
        {
            return Graph.ReadList(head);
        }
        catch (BrokenListException)
        {
            return [];
        }
    }
}
