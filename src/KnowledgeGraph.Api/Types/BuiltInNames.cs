using System.Collections.Frozen;

namespace KnowledgeGraph.Api.Types;

/// <summary>Names that the service itself gives, whatever the ontology (api.md, sections Every object and where).</summary>
internal static class BuiltInNames
{
    /// <summary>Interface of everything that has an identifier.</summary>
    public const string Node = "Node";

    /// <summary>Interface of all entities.</summary>
    public const string Entity = "Entity";

    /// <summary>Interface of all concepts.</summary>
    public const string Concept = "Concept";

    /// <summary>Field of an entity's label as stored, where no property takes the name.</summary>
    public const string Name = "name";

    /// <summary>Fields that every entity has.</summary>
    public static FrozenSet<string> EntityFields { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "id", "iri", "classes", "aliases", "label", "explain", "properties", "provenance");

    /// <summary>Fields that every concept has.</summary>
    public static FrozenSet<string> ConceptFields { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "iri", "classes", "code", "prefLabel", "prefLabels", "definition", "altLabels", "broader", "narrower", "inScheme", "deprecated");

    /// <summary>Keys of every <c>where</c>.</summary>
    public static FrozenSet<string> WhereKeys { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "iri", "inClass", "isNull", "on", "and", "or", "not");

    /// <summary>Keys of a concept's <c>where</c> beside those.</summary>
    public static FrozenSet<string> ConceptWhereKeys { get; } = FrozenSet.Create(StringComparer.Ordinal, "eq", "in", "within");
}
