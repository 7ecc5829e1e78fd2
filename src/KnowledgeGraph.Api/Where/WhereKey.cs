using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>What a key of a <c>where</c> input means; the tag of the input's field.</summary>
internal abstract class WhereKey
{
    /// <summary>The condition that a value of the key puts on the node.</summary>
    /// <exception cref="GraphQL.Response.GraphQLException">The value can't be used; the message says what to write.</exception>
    public abstract Filter Compile(WhereEntry entry);
}
