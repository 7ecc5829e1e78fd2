using System.Buffers;
using System.Text;

namespace KnowledgeGraph.GraphQL.Tests;

public sealed class GraphQLEngineTests
{
    [Fact]
    public async Task A_query_is_answered_in_the_order_of_its_fields()
    {
        var response = await Answer("{ customers { name __typename ...Rest } } fragment Rest on Customer { segment first: age }");

        Assert.Equal(
            """{"data":{"customers":[{"name":"Amara","__typename":"Customer","segment":"PRIVATE","first":41},{"name":"Bruno","__typename":"Customer","segment":"RETAIL","first":null}]}}""",
            response);
    }

    [Fact]
    public async Task Fragments_select_by_the_concrete_type()
    {
        var response = await Answer("{ touchpoints { ... on Website { url } ... on Branch { city } } }");

        Assert.Equal("""{"data":{"touchpoints":[{"url":"https://portal.example"},{"city":"Graz"}]}}""", response);
    }

    private static async Task<string> Answer(string query)
    {
        var output = new ArrayBufferWriter<byte>();
        await new GraphQLEngine(World.Schema).ExecuteAsync(new GraphQLRequest { Query = query }, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
