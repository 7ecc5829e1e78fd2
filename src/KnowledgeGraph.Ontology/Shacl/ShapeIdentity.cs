using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>What results take over from the shape that they come from.</summary>
internal sealed record ShapeIdentity(Term Id, PropertyPath? Path, Severity Severity, Iri? OwnSeverity, string? Message, SourceReference? Source)
{
    public static ShapeIdentity Of(NodeShape shape) => new(shape.Id, null, shape.Severity, shape.OwnSeverity, shape.Message, shape.Source);

    public static ShapeIdentity Of(PropertyShape shape) => new(shape.Id, shape.Path, shape.Severity, shape.OwnSeverity, shape.Message, shape.Source);
}
