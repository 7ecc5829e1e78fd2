using System.Net;
using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>What goes wrong between the service and its Neo4j server, in sentences.</summary>
internal sealed class Neo4jFailures(Neo4jStoreOptions options)
{
    private const string Unavailable = "STORE_UNAVAILABLE";
    private const string TimedOut = "TIMEOUT";
    private const string Cancelled = "CANCELLED";
    private const string Conflict = "CONFLICT";
    private const string Internal = "INTERNAL";

    private const string CheckUser = "Check KG_NEO4J_USER and KG_NEO4J_PASSWORD.";
    private const string CheckAddress = "Is it running, and is KG_NEO4J_URI the address of its HTTP port?";
    private const string TryLater = "Try again later.";

    private readonly string _server = $"Neo4j at {options.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}";

    /// <summary>The request could not be sent, or its answer could not be read to the end.</summary>
    public AttemptException OfConnection(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } or OperationCanceledException =>
            new(Unavailable, Fate.Passing, $"{_server} can't be reached: {Words(failure)}", CheckAddress, failure),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(
            Unavailable,
            Fate.Refused,
            $"{_server} can't be reached safely: {Words(failure)}",
            "Check the server's certificate, and that KG_NEO4J_URI begins with https only where its port speaks TLS.",
            failure),
        _ => new(Unavailable, Fate.Unknown, $"The connection to {_server} broke: {Words(failure)}", TryLater, failure),
    };

    /// <summary>The attempt took longer than <paramref name="limit"/>.</summary>
    public AttemptException OfTimeLimit(TimeSpan limit, AccessMode access) => new(
        TimedOut,
        access == AccessMode.Read ? Fate.Refused : Fate.Unknown,
        $"{_server} did not answer within {limit.TotalSeconds:0.###} s",
        "Ask for less, or look at what the server is busy with (SHOW TRANSACTIONS).") { MaySucceedLater = true };

    /// <summary>What came back can't be read.</summary>
    public AttemptException OfAnswer(JsonException failure) => new(
        Internal, Fate.Refused, $"The answer of {_server} can't be read: {Words(failure)}", "Does KG_NEO4J_URI name a Neo4j server of version 5.26 or newer?", failure);

    /// <summary>A status that tells of failure; <paramref name="error"/> is what the answer said about it, if anything.</summary>
    public AttemptException OfStatus(HttpStatusCode status, Neo4jErrorException? error)
    {
        var isMissing = status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed;
        if (error is { Code.Length: > 0 } && !(isMissing && error.Code == Neo4jCodes.Invalid))
        {
            return OfError(error);
        }

        var reason = error is { Message.Length: > 0 } ? $"HTTP {(int)status}: {Words(error)}" : $"HTTP {(int)status}";
        return status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => OfUser(reason, error),
            _ when isMissing => new(
                Unavailable,
                Fate.Refused,
                $"{_server} has no HTTP Query API ({reason})",
                "It needs version 5.26 or newer, QUERY_API_ENDPOINTS in server.http_enabled_modules, and its HTTP port in KG_NEO4J_URI.",
                error),
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => OfPassing(reason, error),
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout =>
                new(Unavailable, Fate.Unknown, $"A gateway before {_server} got no answer ({reason})", TryLater, error),
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest =>
                new(Unavailable, Fate.Refused, $"{_server} points to another address ({reason})", "Set KG_NEO4J_URI to the final address.", error),
            _ => new(Unavailable, Fate.Refused, $"{_server} failed ({reason})", "Look into the server's log.", error),
        };
    }

    /// <summary>An error with a code of Neo4j's own, by which it is judged whatever the status.</summary>
    public AttemptException OfError(Neo4jErrorException error)
    {
        var reason = $"{error.Code}: {Words(error)}";
        return error.Code switch
        {
            "Neo.ClientError.Database.DatabaseNotFound" => new(
                Unavailable, Fate.Refused, $"{_server} has no database \"{options.Database}\" ({reason})", "Check KG_NEO4J_DATABASE.", error),
            "Neo.ClientError.Schema.ConstraintValidationFailed" => new(
                Conflict, Fate.Refused, $"{_server} refused a second value where one must be unique ({reason})", "Ask for what is stored, and change that.", error),
            Neo4jCodes.TimedOut or Neo4jCodes.TimedOutByClient => new(
                TimedOut, Fate.Refused, $"{_server} ended the query after its time limit ({reason})", "Ask for less, or raise db.transaction.timeout on the server.", error)
            {
                MaySucceedLater = true,
            },
            var code when Neo4jCodes.IsEnded(code) => new(
                Cancelled, Fate.Refused, $"{_server} ended the query because somebody asked it to ({reason})", "Send it again if that is still wanted.", error)
            {
                MaySucceedLater = true,
            },
            var code when Neo4jCodes.IsPassing(code) => OfPassing(reason, error),
            var code when Neo4jCodes.IsBookmark(code) => new(
                Unavailable, Fate.Refused, $"{_server} no longer knows what this service saw of it ({reason})", "Try again: what was seen is forgotten now.", error)
            {
                MaySucceedLater = true,
            },
            var code when Neo4jCodes.IsSecurity(code) => OfUser(reason, error),
            var code when Neo4jCodes.IsServers(code) =>
                new(Unavailable, Fate.Refused, $"{_server} failed ({reason})", "Look into the server's log.", error),
            _ => new(Internal, Fate.Refused, $"{_server} refused the statement ({reason})", "That is a mistake in this service: report it.", error),
        };
    }

    private AttemptException OfPassing(string reason, Neo4jErrorException? error) =>
        new(Unavailable, Fate.Passing, $"{_server} could not do it for now ({reason})", TryLater, error);

    private AttemptException OfUser(string reason, Neo4jErrorException? error) => new(
        Unavailable,
        Fate.Refused,
        options.User.Length > 0 ? $"{_server} refuses the user \"{options.User}\" ({reason})" : $"{_server} refuses to answer without a user ({reason})",
        CheckUser,
        error);

    private static string Words(Exception failure) => failure.Message.TrimEnd().TrimEnd('.');
}
