using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Types;

/// <summary>A property of the ontology, compiled once per version: how it is named, asked and shown. Equal by reference.</summary>
/// <param name="property">The property.</param>
/// <param name="name">Name of the field.</param>
/// <param name="isList">Whether it may have several values.</param>
internal abstract class PropertyModel(OntologyProperty property, string name, bool isList)
{
    /// <summary>The property.</summary>
    public OntologyProperty Property { get; } = property;

    /// <summary>Name of the field.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it may have several values: then the field is a list, which is never null.</summary>
    public bool IsList { get; } = isList;

    /// <summary>A datatype property.</summary>
    public sealed class OfValues(OntologyProperty property, string name, bool isList, ScalarKind kind, ValueExpression values)
        : PropertyModel(property, name, isList)
    {
        /// <summary>Kind of the values.</summary>
        public ScalarKind Kind { get; } = kind;

        /// <summary>Where they are found.</summary>
        public ValueExpression Values { get; } = values;
    }

    /// <summary>An object property that leads to the concepts of a closed list.</summary>
    public sealed class OfEnum(OntologyProperty property, string name, bool isList, EnumModel values, PathExpression path)
        : PropertyModel(property, name, isList)
    {
        /// <summary>The concepts.</summary>
        public EnumModel Enum { get; } = values;

        /// <summary>Where they are found.</summary>
        public PathExpression Path { get; } = path;
    }

    /// <summary>An object property that leads to nodes with fields of their own.</summary>
    public sealed class OfNodes(OntologyProperty property, string name, bool isList, GraphType target, PathExpression path)
        : PropertyModel(property, name, isList)
    {
        /// <summary>Type of the nodes.</summary>
        public GraphType Target { get; } = target;

        /// <summary>Where they are found.</summary>
        public PathExpression Path { get; } = path;
    }
}
