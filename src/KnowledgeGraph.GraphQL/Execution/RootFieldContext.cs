using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What a <see cref="RootFieldWriter"/> is asked.</summary>
public sealed class RootFieldContext : FieldContext
{
    internal RootFieldContext(RequestContext request, SelectedField field, object? source, ResponsePath path, ErrorSink errors)
        : base(request, field, source, path, errors)
    {
    }
}
