using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>A request as a <see cref="ScriptedServer"/> read it.</summary>
/// <param name="Line">Method and path.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body.</param>
internal sealed record ReceivedRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>A member of the body.</summary>
    public string Member(string name)
    {
        using var body = JsonDocument.Parse(Body);
        return body.RootElement.TryGetProperty(name, out var member) ? member.ToString() : "absent";
    }
}
