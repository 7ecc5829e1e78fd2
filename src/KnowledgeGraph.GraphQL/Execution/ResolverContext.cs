using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What a <see cref="FieldResolver"/> or <see cref="EventSource"/> is asked.</summary>
public sealed class ResolverContext : FieldContext
{
    internal ResolverContext(RequestContext request, SelectedField field, object? source, ResponsePath path, ErrorSink errors)
        : base(request, field, source, path, errors)
    {
    }
}
