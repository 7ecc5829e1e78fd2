using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api;

/// <summary>The service that hosts offer: one store, asked in GraphQL by the schema of the ontology version in force. Safe for use by many requests at once.</summary>
public sealed class GraphService
{
    private const string AsOfExtension = "asOf";

    private readonly TimeProvider _limitClock;
    private readonly DateTimeOffset _startedAt;
    private Served? _served;
    private OntologyState _state;

    /// <summary>Creates a service that has no ontology yet; until <see cref="Swap"/> it answers <c>ONTOLOGY_UNAVAILABLE</c>.</summary>
    /// <param name="store">Where the graph lives. It stays the caller's.</param>
    /// <param name="options">How it answers.</param>
    public GraphService(IGraphStore store, GraphServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        Store = store;
        Options = options;
        _limitClock = options.LimitClock ?? TimeProvider.System;
        _startedAt = _limitClock.GetUtcNow();
        _state = new OntologyState(OntologyStatus.Loading, _startedAt, [], null);
    }

    /// <summary>Where the graph lives.</summary>
    public IGraphStore Store { get; }

    /// <summary>How the service answers.</summary>
    public GraphServiceOptions Options { get; }

    /// <summary>The version in force, or null before the first.</summary>
    public GraphVersion? Current => Volatile.Read(ref _served)?.Version;

    /// <summary>What <c>_ontology</c> tells beside the ontology itself.</summary>
    public OntologyState State => Volatile.Read(ref _state);

    /// <summary>How long the service has been up.</summary>
    public TimeSpan Uptime => _limitClock.GetUtcNow() - _startedAt;

    /// <summary>Puts a version in force. Requests that have begun are answered by the version that they began with.</summary>
    public void Swap(GraphVersion version, OntologyState state)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(state);
        var engine = new GraphQLEngine(version.Schema, new GraphQLEngineOptions
        {
            Timeout = Options.Timeout,
            Clock = _limitClock,
            OnUnexpectedError = Options.OnUnexpectedError,
        });
        Volatile.Write(ref _served, new Served(version, engine));
        Volatile.Write(ref _state, state);
    }

    /// <summary>Tells how it stands with the ontology, without a new version: that one was refused, or how far a take-over has come.</summary>
    public void Report(OntologyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Volatile.Write(ref _state, state);
    }

    /// <summary>True if a sound document would change something: what may not be sent by HTTP's GET.</summary>
    public bool IsMutation(string query, string? operationName) =>
        Volatile.Read(ref _served)?.Engine.Prepare(query) is { Errors.Count: 0, Document: { } document }
        && document.Definitions.OfType<OperationDefinitionNode>()
            .Any(o => o.Operation == OperationType.Mutation && (operationName is null || o.Name?.Value == operationName));

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="settings">What comes beside its body.</param>
    /// <param name="output">Takes the response, in UTF-8 JSON; nothing if the request is cancelled.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the response any more.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(
        GraphRequest request,
        RequestSettings settings,
        IBufferWriter<byte> output,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(settings);
        if (Volatile.Read(ref _served) is not { } served)
        {
            return Refuse(NoOntology(), output);
        }

        if (!TryAdmit(request, settings, served.Version, out var scope, out var refused))
        {
            return Refuse(refused, output);
        }

        return await served.Engine.ExecuteAsync(
            new GraphQLRequest
            {
                Query = request.Query,
                OperationName = request.OperationName,
                Variables = request.Variables,
                State = scope,
                WriteExtensions = scope.WriteExtensions,
            },
            output,
            cancellationToken).ConfigureAwait(false);
    }

    private static GraphQLResponse Refuse(GraphQLError error, IBufferWriter<byte> output)
    {
        ResponseWriter.WriteRequestError(output, [error]);
        return new GraphQLResponse(null, [error]);
    }

    private GraphQLError NoOntology() => new(State.Problems.Count == 0
        ? "The ontology is being loaded. Ask again in a moment."
        : $"The ontology can't be served; the first of its {State.Problems.Count} problems: {State.Problems[0].Source}: {State.Problems[0].Message}")
    {
        Code = ErrorCodes.OntologyUnavailable,
    };

    private bool TryAdmit(
        GraphRequest request,
        RequestSettings settings,
        GraphVersion version,
        [NotNullWhen(true)] out RequestScope? scope,
        [NotNullWhen(false)] out GraphQLError? refused)
    {
        scope = null;
        refused = ProblemOfPurpose(settings.Purpose, version);
        if (refused is not null || !TryReadClock(request, settings, out var now, out refused))
        {
            return false;
        }

        var limits = new QueryLimits(Options.MaxNodes, _limitClock.GetUtcNow() + Options.Timeout, _limitClock);
        scope = new RequestScope(this, version, new QueryRun(now, Store.Head, limits), settings.Actor);
        return true;
    }

    // Nothing may look protected that isn't: until purposes are enforced, no other than the default is accepted.
    private GraphQLError? ProblemOfPurpose(string? purpose, GraphVersion version)
    {
        if (purpose is null || (Options.DefaultPurpose is { } usual && IsSameIri(purpose, usual, version)))
        {
            return null;
        }

        var remedy = Options.DefaultPurpose is null ? "Send the request without one." : $"Send the request without one, or with {Options.DefaultPurpose}.";
        return new GraphQLError($"The purpose '{purpose}' can't be granted: purposes are not enforced yet. {remedy}") { Code = ErrorCodes.PurposeDenied };
    }

    private static bool IsSameIri(string one, string other, GraphVersion version) =>
        version.Map.Names.TryRead(one, out var left, out _) && version.Map.Names.TryRead(other, out var right, out _) && left == right;

    private bool TryReadClock(GraphRequest request, RequestSettings settings, out DateTimeOffset now, [NotNullWhen(false)] out GraphQLError? refused)
    {
        var extension = request.Extensions?.GetValueOrDefault(AsOfExtension);
        var stated = extension is null ? settings.AsOf : extension as string ?? (extension is JsonElement element ? TextOf(element) : "");
        (now, refused) = (Options.Clock.GetUtcNow(), null);
        if (stated is null)
        {
            return true;
        }

        try
        {
            now = ValueCodec.Parse(stated, Xsd.DateTime, 0).ToDateTimeOffset();
            return true;
        }
        catch (FormatException invalid)
        {
            var place = extension is null ? "The header KG-As-Of" : $"The extension {AsOfExtension}";
            refused = new GraphQLError($"{place}: {invalid.Message}") { Code = ErrorCodes.BadInput };
            return false;
        }
    }

    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => element.GetString(),
        _ => element.GetRawText(),
    };

    private sealed record Served(GraphVersion Version, GraphQLEngine Engine);
}
