using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>Short forms of what the tests ask.</summary>
internal static class Asking
{
    /// <summary>The rows as they came, JSON text each.</summary>
    public static async Task<List<string>> JsonAsync(this ICypherExecutor executor, CypherRequest request, CancellationToken cancellationToken = default) =>
        await executor.ExecuteAsync(
            request,
            () => new RowList<string>((ref Utf8JsonReader row) =>
            {
                using var column = JsonDocument.ParseValue(ref row);
                return column.RootElement.GetRawText();
            }),
            cancellationToken);

    /// <summary>Runs a statement that writes.</summary>
    public static async Task WriteAsync(this ICypherExecutor executor, string statement, Action<ParameterWriter>? parameters = null) =>
        await executor.ExecuteAsync(
            new CypherRequest(statement) { Access = AccessMode.Write, Parameters = parameters }, () => new RowCount(), CancellationToken.None);

    /// <summary>The failure that a statement meets.</summary>
    public static Task<GraphStoreException> FailAsync(this ICypherExecutor executor, CypherRequest request) =>
        Assert.ThrowsAsync<GraphStoreException>(() => executor.JsonAsync(request));

    /// <summary>Code, whether it is worth another try, and message, as one text.</summary>
    public static string Summary(this GraphStoreException failure) => $"{failure.Code}{(failure.IsRetriable ? ", retriable" : "")}: {failure.Message}";
}
