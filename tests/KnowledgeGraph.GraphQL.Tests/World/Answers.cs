using System.Buffers;
using System.Text;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Asks an engine and gives its response as text.</summary>
internal static class Answers
{
    public static Task<string> Of(string query, Schema? schema = null) => Of(new GraphQLEngine(schema ?? World.Schema), new GraphQLRequest { Query = query });

    public static async Task<string> Of(GraphQLEngine engine, GraphQLRequest request)
    {
        var output = new ArrayBufferWriter<byte>();
        await engine.ExecuteAsync(request, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
