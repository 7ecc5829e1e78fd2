using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>
/// The names that a database uses for the IRIs of classes and predicates, at one version of its table. Null or empty means that nothing is stored
/// under the IRI.
/// </summary>
internal interface IStoreNames
{
    /// <summary>Grows with every change of the table.</summary>
    long Version { get; }

    /// <summary>Label of a class.</summary>
    string? LabelOf(Symbol type);

    /// <summary>Relationship type of a predicate.</summary>
    string? TypeOf(Symbol predicate);

    /// <summary>Columns of a predicate, ordered by kind.</summary>
    ImmutableArray<StoreColumn> ColumnsOf(Symbol predicate);

    /// <summary>Class of a label; null for labels of the store itself.</summary>
    Symbol? ClassOf(string label);

    /// <summary>Predicate of a relationship type; null for types of the store itself.</summary>
    Symbol? PredicateOf(string type);

    /// <summary>Column of a property; null for properties of the store itself.</summary>
    StoreColumn? ColumnOf(string property);
}
