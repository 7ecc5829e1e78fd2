using System.Buffers;
using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Tests.Response;

/// <summary>§7.1.6 Errors.</summary>
public sealed class GraphQLErrorTests
{
    private static readonly GraphQLError Error = new("Gone.") { Code = ErrorCodes.NotFound, Locations = [new SourcePosition(1, 2)], Path = ResponsePath.Root("a").Item(0).Field("b") };

    [Fact]
    public void It_is_read_in_a_log_in_one_line()
    {
        Assert.Equal("NOT_FOUND 1:2 at a.0.b: Gone.", Error.ToString());
        Assert.Equal("INTERNAL: No.", new GraphQLError("No.").ToString());
    }

    [Fact]
    public void A_place_and_path_of_its_own_stay()
    {
        var placed = Error.At(ResponsePath.Root("x"), [new SourcePosition(9, 9)]);
        var filled = new GraphQLError("No.").At(ResponsePath.Root("x"), [new SourcePosition(9, 9)]);

        Assert.Equal("NOT_FOUND 1:2 at a.0.b: Gone.", placed.ToString());
        Assert.Equal("INTERNAL 9:9 at x: No.", filled.ToString());
    }

    [Fact]
    public void An_exception_has_the_message_of_its_error()
    {
        var exception = new GraphQLException(ErrorCodes.Conflict, "Changed since.", new InvalidOperationException("inner"));

        Assert.Equal(("Changed since.", "CONFLICT", "inner"), (exception.Message, exception.Error.Code, exception.InnerException!.Message));
    }

    [Fact]
    public void A_request_error_can_be_written_by_a_host()
    {
        var output = new ArrayBufferWriter<byte>();

        ResponseWriter.WriteRequestError(output, [new GraphQLError("Too often.") { Code = ErrorCodes.RateLimited, Extensions = new Dictionary<string, object?> { ["retryAfter"] = 3 } }]);

        Assert.Equal("""{"errors":[{"message":"Too often.","extensions":{"code":"RATE_LIMITED","retryAfter":3}}]}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
