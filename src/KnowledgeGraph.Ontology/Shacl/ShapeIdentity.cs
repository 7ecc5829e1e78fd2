using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>What results take over from the shape that they come from.</summary>
internal sealed record ShapeIdentity(Term Id, PropertyPath? Path, Severity Severity, Iri? OwnSeverity, Literal? Message, SourceReference? Source)
{
    public static ShapeIdentity Of(NodeShape shape) =>
        new(shape.Id, null, shape.Severity, shape.OwnSeverity, MessageOf(shape.Message, shape.MessageLanguage), shape.Source);

    public static ShapeIdentity Of(PropertyShape shape) =>
        new(shape.Id, shape.Path, shape.Severity, shape.OwnSeverity, MessageOf(shape.Message, shape.MessageLanguage), shape.Source);

    private static Literal? MessageOf(string? text, string? language) => text is null ? null : language is null ? Literal.Of(text) : Literal.Of(text, language);
}
