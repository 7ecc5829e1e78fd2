using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Types;

/// <summary>An object or interface type of the schema that shows nodes of the graph.</summary>
internal sealed class GraphType
{
    /// <summary>Name in GraphQL.</summary>
    public required string Name { get; init; }

    /// <summary>The class that the type is made from; null for the interfaces that every ontology has.</summary>
    public OntologyClass? Class { get; init; }

    /// <summary>True for an interface, false for an object type.</summary>
    public required bool IsInterface { get; init; }

    /// <summary>True for types of concepts, false for those of entities.</summary>
    public required bool IsConcept { get; init; }

    /// <summary>True for <c>XRecord</c>: the object type of what is of a polymorphic class X and of none of its sub-classes.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Interfaces that the type implements, transitive ones included, ordered by name.</summary>
    public ImmutableArray<GraphType> Interfaces { get; private set; } = [];

    /// <summary>Object types that a value can be of, ordered by name; the type itself if it is one.</summary>
    public ImmutableArray<GraphType> Possible { get; private set; } = [];

    /// <summary>Asserted classes of the nodes that are of this type.</summary>
    public FrozenSet<Symbol> Classes { get; private set; } = FrozenSet<Symbol>.Empty;

    /// <summary>Fields made from properties, own and inherited, in the order of the schema.</summary>
    public ImmutableArray<PropertyField> Properties { get; private set; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;

    // The types refer to each other in cycles, so each is completed by the one who makes them all.
    internal void Complete(ImmutableArray<GraphType> interfaces, ImmutableArray<GraphType> possible, FrozenSet<Symbol> classes) =>
        (Interfaces, Possible, Classes) = (interfaces, possible, classes);

    internal void Complete(ImmutableArray<PropertyField> properties) => Properties = properties;
}
