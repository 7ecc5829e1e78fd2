using KnowledgeGraph.Ontology.Sources;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Puts together the model of an ontology.</summary>
internal static class ModelReader
{
    public static OntologyModel Read(ModelSources sources)
    {
        var shapes = sources.Shapes.ReadTargeted();
        var classes = new ClassReader(sources).Read();
        var properties = new PropertyReader(sources, classes, shapes).Read();
        var individuals = new IndividualReader(sources).Read();
        return new OntologyModel(
            sources.Sources.Version,
            sources.Sources.Prefixes,
            IndividualsNamespace.Of(sources.Sources),
            classes,
            properties,
            individuals,
            shapes,
            sources.Sources.Asserted);
    }
}
