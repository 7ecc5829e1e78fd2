using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api;

/// <summary>One ontology version with its schema, ready to be served; <see cref="SchemaCompiler"/> makes it. Immutable.</summary>
public sealed class GraphVersion
{
    internal GraphVersion(TypeMap map, Schema schema)
    {
        Map = map;
        Schema = schema;
        ClassNames = new ClassNames(map.Model, map.Names);
    }

    /// <summary>The ontology.</summary>
    public OntologyModel Model => Map.Model;

    /// <summary>What its axioms mean for questions.</summary>
    public OntologyRewriting Rewriting => Map.Rewriting;

    /// <summary>The schema that is compiled from it.</summary>
    public Schema Schema { get; }

    internal TypeMap Map { get; }

    internal ClassNames ClassNames { get; }
}
