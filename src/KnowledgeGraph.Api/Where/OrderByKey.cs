using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Where;

/// <summary>What the one key of an <c>orderBy</c> object means; the tag of the input's field.</summary>
internal abstract class OrderByKey
{
    /// <summary>The key of the order.</summary>
    /// <param name="value">A direction, or the object of the next step.</param>
    /// <param name="type">Type of the value.</param>
    /// <param name="steps">Paths that lead to the node that is asked.</param>
    public abstract OrderKey Compile(object value, NamedType type, ImmutableArray<PathExpression> steps);

    private static bool IsDescending(object direction) => (string)direction == OrderCompiler.Descending;

    /// <summary>Literal values of the node.</summary>
    public sealed class ByValue(ValueExpression values) : OrderByKey
    {
        /// <inheritdoc/>
        public override OrderKey Compile(object value, NamedType type, ImmutableArray<PathExpression> steps) => new(steps, values, null, IsDescending(value));
    }

    /// <summary>The IRI of the concept that a path leads to.</summary>
    public sealed class ByConcept(PathExpression path) : OrderByKey
    {
        /// <inheritdoc/>
        public override OrderKey Compile(object value, NamedType type, ImmutableArray<PathExpression> steps) =>
            new(steps.Add(path), new ValueExpression.NodeIri(), null, IsDescending(value));
    }

    /// <summary>Something of the one node that a path leads to.</summary>
    public sealed class ByStep(PathExpression path) : OrderByKey
    {
        /// <inheritdoc/>
        public override OrderKey Compile(object value, NamedType type, ImmutableArray<PathExpression> steps) =>
            OrderCompiler.Compile(value, (InputObjectType)type, steps.Add(path));
    }

    /// <summary>The number of nodes that a path leads to.</summary>
    public sealed class ByCount(PathExpression path) : OrderByKey
    {
        /// <inheritdoc/>
        public override OrderKey Compile(object value, NamedType type, ImmutableArray<PathExpression> steps) =>
            new(steps, null, path, IsDescending(((IReadOnlyDictionary<string, object?>)value).Values.Single()!));
    }
}
