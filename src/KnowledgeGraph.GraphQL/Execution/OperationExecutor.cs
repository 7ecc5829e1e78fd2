using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.2 Executing Operations: runs the root fields, those of a mutation one after the other.</summary>
internal sealed class OperationExecutor(GraphQLEngineOptions options)
{
    /// <summary>§6.3.1 ExecuteRootSelectionSet.</summary>
    /// <param name="request">The request.</param>
    /// <param name="initialValue">The source value of the root fields.</param>
    /// <exception cref="OperationCanceledException">The token of the request was cancelled; nothing runs on.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(RequestContext request, object? initialValue)
    {
        var fields = request.Operation.RootFields(request.Variables);
        var results = request.Operation.Kind == OperationType.Mutation || fields.Length == 1
            ? await SeriallyAsync(request, fields, initialValue).ConfigureAwait(false)
            : await NormallyAsync(request, fields, initialValue).ConfigureAwait(false);
        return new ExecutionResult(results);
    }

    private async ValueTask<RootFieldResult[]> SeriallyAsync(RequestContext request, ImmutableArray<SelectedField> fields, object? initialValue)
    {
        var results = new RootFieldResult[fields.Length];
        for (var i = 0; i < results.Length; i++)
        {
            request.CancellationToken.ThrowIfCancellationRequested();
            results[i] = await ExecuteAsync(request, fields[i], initialValue).ConfigureAwait(false);
        }

        return results;
    }

    private async ValueTask<RootFieldResult[]> NormallyAsync(RequestContext request, ImmutableArray<SelectedField> fields, object? initialValue)
    {
        using var slots = new SemaphoreSlim(options.MaxParallelRootFields);
        return await Task.WhenAll(fields.Select(InSlotAsync)).ConfigureAwait(false);

        async Task<RootFieldResult> InSlotAsync(SelectedField field)
        {
            await slots.WaitAsync(request.CancellationToken).ConfigureAwait(false);
            try
            {
                return await ExecuteAsync(request, field, initialValue).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }

    private async ValueTask<RootFieldResult> ExecuteAsync(RequestContext request, SelectedField field, object? initialValue)
    {
        var errors = new ErrorSink(options.Limits.MaxErrors);
        var executor = new FieldExecutor(request, errors, options.OnUnexpectedError);
        var path = ResponsePath.Root(field.ResponseName);
        if (field.Field.Writer is not { } writer)
        {
            var value = await executor.ExecuteAsync(field, initialValue, path).ConfigureAwait(false);
            return new RootFieldResult(field, value, null, errors.Errors);
        }

        var buffer = new PooledBuffer();
        try
        {
            var context = new RootFieldContext(request, field, initialValue, path, errors);
            if (await WriteAsync(writer, context, buffer).ConfigureAwait(false))
            {
                return new RootFieldResult(field, null, buffer, errors.Errors);
            }
        }
        catch (Exception exception) when (executor.IsReportable(exception))
        {
            executor.Fail(exception, field.Field.Type, field, path);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }

        buffer.Dispose();
        return new RootFieldResult(field, field.Field.Type.IsNonNull ? FieldExecutor.Failed : null, null, errors.Errors);
    }

    private static async ValueTask<bool> WriteAsync(RootFieldWriter writer, RootFieldContext context, PooledBuffer buffer)
    {
        using var output = new Utf8JsonWriter(buffer, ResponseWriter.Options);
        if (!await writer(context, output).ConfigureAwait(false))
        {
            return false;
        }

        if (output.CurrentDepth != 0 || output.BytesCommitted + output.BytesPending == 0)
        {
            throw new InvalidOperationException($"The writer of {context.Field} did not write one complete JSON value.");
        }

        output.Flush();
        return !context.Field.Field.Type.IsNonNull || !buffer.Written.SequenceEqual("null"u8)
            ? true
            : throw new InvalidOperationException($"{context.Field} is non-null, but its writer wrote null.");
    }
}
