using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>
/// What a field of a node's type means, compiled once per ontology version; the tag of the field. The plan of a request is put together from
/// these: each asks the store for what it needs and says how the answer is written.
/// </summary>
internal abstract class FieldModel
{
    /// <summary>Whether what is asked differs between the types that have the field.</summary>
    public virtual bool DependsOnType => false;

    /// <summary>Plans one selected field.</summary>
    /// <param name="field">The field with its arguments and what is selected below it.</param>
    /// <param name="selection">Takes what the store is to tell.</param>
    /// <exception cref="GraphQL.Response.GraphQLException">An argument can't be used.</exception>
    public abstract FieldWriter Plan(SelectedField field, NodeSelection selection);
}
