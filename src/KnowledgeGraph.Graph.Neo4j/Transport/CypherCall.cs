using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>One call of the executor, with all its attempts.</summary>
internal sealed class CypherCall(CypherRequest request, string id, ImmutableHashSet<string> bookmarks, long started)
{
    /// <summary>The statement.</summary>
    public CypherRequest Request { get; } = request;

    /// <summary>By which its running query is found on the server.</summary>
    public string Id { get; } = id;

    /// <summary>Those that are sent with it.</summary>
    public ImmutableHashSet<string> Bookmarks { get; } = bookmarks;

    /// <summary>When it began: a timestamp of the clock.</summary>
    public long Started { get; } = started;

    /// <summary>The bytes to send.</summary>
    public ReadOnlyMemory<byte> Body { get; } = RequestBody.Write(request, id, bookmarks);

    /// <summary>How many attempts have begun.</summary>
    public int Attempts { get; set; }
}
