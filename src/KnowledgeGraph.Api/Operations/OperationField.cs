using System.Text.Json;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Operations;

/// <summary>Answers the root field of an operation: execute, ask the store for the entities that it refers to, write.</summary>
internal static class OperationField
{
    /// <summary>The root field of an operation.</summary>
    public static FieldDefinition Of(IOperation operation, FieldDefinition described) => new(described.Name, described.Type)
    {
        Description = described.Description,
        DeprecationReason = described.DeprecationReason,
        Arguments = described.Arguments,
        Tag = operation,
        Writer = (context, output) => WriteAsync(operation, context, output),
    };

    private static async ValueTask<bool> WriteAsync(IOperation operation, RootFieldContext context, Utf8JsonWriter output)
    {
        var request = (RequestScope)context.State!;
        var seen = operation.Kind == OperationKind.Mutation ? request.AtNewestCommit() : request;
        var value = await StoreField.ToldAsync(() => operation.ExecuteAsync(new OperationContext(seen, context.Arguments), context.CancellationToken)).ConfigureAwait(false);
        var entities = new ReferencedEntities(new PlanContext(request.Version.Map, context.Variables));
        entities.Collect(context.Field, value);
        await entities.AskAsync(seen, context.CancellationToken).ConfigureAwait(false);
        entities.Complete(new Completion(context.Field.ResponseName, request.Version.Map.Names, context.AddError));

        var truncated = new List<ResponsePath>();
        var answer = new AnswerWriter(output, request.Version.Map.Names, context.Field.ResponseName, truncated) { Missing = entities.Missing };
        new OperationWriter(entities).Write(context.Field, value, answer);
        request.NoteTruncated(truncated);
        request.NoteWritten(output.BytesCommitted + output.BytesPending);
        return true;
    }
}
