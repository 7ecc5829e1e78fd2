using System.Text.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api;

/// <summary>What one request is answered with: captured once, so that a reload or a commit in between changes nothing for it.</summary>
/// <param name="service">The service that answers.</param>
/// <param name="version">The ontology version.</param>
/// <param name="run">Clock, commit and limits.</param>
/// <param name="actor">Who asks.</param>
internal sealed class RequestScope(GraphService service, GraphVersion version, QueryRun run, string actor)
{
    private readonly Lock _gate = new();
    private readonly List<ResponsePath> _truncated = [];
    private long _written;

    /// <summary>The service that answers.</summary>
    public GraphService Service { get; } = service;

    /// <summary>The ontology version.</summary>
    public GraphVersion Version { get; } = version;

    /// <summary>The store.</summary>
    public IGraphStore Store => Service.Store;

    /// <summary>Clock, commit and limits.</summary>
    public QueryRun Run { get; } = run;

    /// <summary>Who asks.</summary>
    public string Actor { get; } = actor;

    /// <summary>The same request on the newest state, for what writes and for what it has written.</summary>
    public RequestScope AtNewestCommit() => new(Service, Version, Run with { Commit = null }, Actor);

    /// <summary>Notes lists that were cut; root fields run side by side.</summary>
    public void NoteTruncated(IReadOnlyCollection<ResponsePath> paths)
    {
        if (paths.Count > 0)
        {
            lock (_gate)
            {
                _truncated.AddRange(paths);
            }
        }
    }

    /// <summary>Counts what was written.</summary>
    /// <exception cref="GraphQLException">The answer is longer than is allowed (<c>LIMIT_EXCEEDED</c>).</exception>
    public void NoteWritten(long bytes)
    {
        if (Interlocked.Add(ref _written, bytes) > Service.Options.MaxResponseBytes)
        {
            throw new GraphQLException(
                ErrorCodes.LimitExceeded,
                $"The answer is longer than {Service.Options.MaxResponseBytes:#,0} bytes. Ask for fewer nodes at once with `first`, or for fewer fields.");
        }
    }

    /// <summary>Writes the members of the response's <c>extensions</c>: the lists that were cut at their default length, if any.</summary>
    public void WriteExtensions(Utf8JsonWriter output)
    {
        if (_truncated.Count == 0)
        {
            return;
        }

        output.WritePropertyName("truncated"u8);
        output.WriteStartArray();
        foreach (var path in _truncated.OrderBy(path => path.ToString(), StringComparer.Ordinal))
        {
            ValueWriter.Write(output, path.Segments);
        }

        output.WriteEndArray();
    }
}
