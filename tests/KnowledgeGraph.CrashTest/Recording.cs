using System.Text.Json.Nodes;

namespace KnowledgeGraph.CrashTest;

/// <summary>The mutation that the test writes with.</summary>
internal static class Recording
{
    private const string Text =
        "mutation ($items: [InteractionInput!]!, $atomic: Boolean!) { recordInteractions(input: $items, atomic: $atomic) { accepted { iri created } refused { path code message } } }";

    /// <summary>Sends a batch.</summary>
    /// <returns>What was accepted and what was refused.</returns>
    public static async Task<JsonNode> SendAsync(Service service, Batch batch, CancellationToken cancellationToken = default) =>
        (await service.AskAsync(Text, new { items = batch.Items, atomic = batch.IsAtomic }, cancellationToken))["recordInteractions"]!;
}
