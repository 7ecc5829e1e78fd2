using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Operations;

/// <summary>Names that the schema has for the ontology's terms, for types and arguments of operations.</summary>
public sealed class SchemaNames
{
    private readonly TypeMap _map;

    internal SchemaNames(TypeMap map) => _map = map;

    /// <summary>The ontology version that the schema is compiled from.</summary>
    public OntologyModel Model => _map.Model;

    /// <summary>Name of the type or enum that shows the members of a class.</summary>
    /// <exception cref="KeyNotFoundException">The schema shows no such class; <see cref="IOperation.IsAvailable"/> is to see to it.</exception>
    public string TypeOf(Iri @class) => _map.EnumOf(@class)?.Name
        ?? _map.TypeOf(@class)?.Name
        ?? throw new KeyNotFoundException($"The schema has no type for {@class}.");

    /// <summary>Name of the field that shows a property.</summary>
    /// <exception cref="KeyNotFoundException">The ontology has no such property.</exception>
    public string FieldOf(Iri property) => Model.FindProperty(property) is { } known
        ? NamingRules.FieldName(known.Name)
        : throw new KeyNotFoundException($"The ontology has no property {property}.");
}
