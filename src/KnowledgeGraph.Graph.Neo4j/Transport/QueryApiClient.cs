using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>One exchange with the HTTP Query API (https://neo4j.com/docs/query-api/current/): a statement out, rows back.</summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string TypedType = "application/vnd.neo4j.query";
    private const string PlainType = "application/json";
    private const int LongestRefusal = 64 * 1024;

    private static readonly MediaTypeHeaderValue BodyType = new(TypedType);
    private static readonly MediaTypeWithQualityHeaderValue TypedAnswer = new(TypedType);
    private static readonly MediaTypeWithQualityHeaderValue PlainAnswer = new(PlainType);

    private readonly HttpClient _http;
    private readonly Neo4jFailures _failures;
    private readonly AuthenticationHeaderValue? _authorization;
    private readonly Uri _home;
    private readonly Uri _endpoint;

    public QueryApiClient(Neo4jStoreOptions options, Neo4jFailures failures)
    {
        _failures = failures;
        _home = new Uri($"{options.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/')}/");
        _endpoint = new Uri(_home, $"db/{Uri.EscapeDataString(options.Database)}/query/v2");
        _authorization = options.User.Length == 0
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        _http = new HttpClient(new SocketsHttpHandler
        {
            // A redirection would hand the password to whoever answers.
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // Sooner than the server closes it (30 s): a request that meets the closing has an unknown fate.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            // Names of a cluster's members and of load balancers change.
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Sends a statement, hands its rows to <paramref name="rows"/> and gives back the answer's bookmarks.</summary>
    /// <exception cref="AttemptException">It failed.</exception>
    public async ValueTask<ImmutableArray<string>> RunAsync<T>(
        ReadOnlyMemory<byte> body, bool isTyped, IAnswerReader<T> rows, CancellationToken cancellationToken)
    {
        using var message = Message(HttpMethod.Post, _endpoint, isTyped ? TypedAnswer : PlainAnswer);
        message.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = BodyType } };
        try
        {
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? await RowsAsync(response, rows, cancellationToken).ConfigureAwait(false)
                : throw await RefusalAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (IsConnections(failure, cancellationToken))
        {
            throw _failures.OfConnection(failure);
        }
        catch (JsonException failure)
        {
            throw _failures.OfAnswer(failure);
        }
    }

    /// <summary>What the server says of itself, without asking for a user; null where it says nothing (Aura).</summary>
    /// <exception cref="AttemptException">It can't be reached.</exception>
    public async ValueTask<Neo4jServer?> DiscoverAsync(CancellationToken cancellationToken)
    {
        using var message = Message(HttpMethod.Get, _home, PlainAnswer);
        try
        {
            using var response = await _http.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? Neo4jServer.Find(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false))
                : null;
        }
        catch (Exception failure) when (IsConnections(failure, cancellationToken))
        {
            throw _failures.OfConnection(failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Message(HttpMethod method, Uri address, MediaTypeWithQualityHeaderValue accepted) => new(method, address)
    {
        // Over TLS the two agree on HTTP/2; without it HTTP/1.1 is what every proxy understands.
        Version = address.Scheme == Uri.UriSchemeHttps ? HttpVersion.Version20 : HttpVersion.Version11,
        Headers = { Accept = { accepted }, Authorization = _authorization },
    };

    private async ValueTask<ImmutableArray<string>> RowsAsync<T>(HttpResponseMessage response, IAnswerReader<T> rows, CancellationToken cancellationToken)
    {
        var parser = new AnswerParser<T>(rows);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await AnswerStream.ReadAsync(body, parser, cancellationToken).ConfigureAwait(false);
        return parser.Error is null ? parser.Bookmarks : throw _failures.OfError(parser.Error);
    }

    private async ValueTask<AttemptException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestRefusal];
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return _failures.OfStatus(response.StatusCode, ErrorList.Find(buffer.AsMemory(0, length)));
    }

    /// <summary>A cancellation that nobody asked for is the handler's time limit for making a connection.</summary>
    private static bool IsConnections(Exception failure, CancellationToken cancellationToken) =>
        failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
