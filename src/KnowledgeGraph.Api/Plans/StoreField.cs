using System.Text.Json;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api.Plans;

/// <summary>Answers a root field from the store: plan, ask once, write.</summary>
internal static class StoreField
{
    /// <summary>The writer of every such field (<see cref="RootFieldWriter"/>).</summary>
    public static async ValueTask<bool> WriteAsync(RootFieldContext context, Utf8JsonWriter output)
    {
        var request = (RequestScope)context.State!;
        var plan = PlanCompiler.PlanOf(context.Field, context.Variables, request.Version.Map);
        var result = await AskAsync(plan.Query, request, context.CancellationToken).ConfigureAwait(false);
        return Write(plan, result.List, request, context, output);
    }

    /// <summary>Asks the store one question; its failures become errors that the client sees.</summary>
    /// <exception cref="GraphQLException">A limit was passed, or the store can't answer.</exception>
    public static ValueTask<QueryResult> AskAsync(GraphQuery query, RequestScope request, CancellationToken cancellationToken) =>
        ToldAsync(() => request.Store.QueryAsync(query, request.Run, cancellationToken));

    /// <summary>Does something with the store; its failures become errors that the client sees.</summary>
    /// <exception cref="GraphQLException">A limit was passed, or the store can't do it.</exception>
    public static async ValueTask<T> ToldAsync<T>(Func<ValueTask<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (GraphQueryException stopped)
        {
            throw new GraphQLException(stopped.Code, stopped.Message, stopped);
        }
        catch (GraphStoreException failed)
        {
            throw new GraphQLException(failed.Code, failed.Message, failed);
        }
    }

    private static bool Write(RootPlan plan, ResultList list, RequestScope request, RootFieldContext context, Utf8JsonWriter output)
    {
        MissingNodes? missing = null;
        if (plan.CanFail)
        {
            var completion = new Completion(context.Field.ResponseName, request.Version.Map.Names, context.AddError);
            if (!plan.Complete(list, completion))
            {
                return false;
            }

            missing = completion.Missing;
        }

        var truncated = new List<ResponsePath>();
        plan.Write(list, new AnswerWriter(output, request.Version.Map.Names, context.Field.ResponseName, truncated) { Missing = missing });
        request.NoteTruncated(truncated);
        request.NoteWritten(output.BytesCommitted + output.BytesPending);
        return true;
    }
}
