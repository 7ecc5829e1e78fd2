using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api.Writing;

/// <summary>The way from the root of the response to where something stands. Becomes an object of the response only when it is told.</summary>
internal sealed class AnswerPath(string root)
{
    private readonly List<(string? Name, int Index)> _segments = [];

    /// <summary>Steps into a field.</summary>
    public void Enter(string responseName) => _segments.Add((responseName, -1));

    /// <summary>Steps into an item of a list.</summary>
    public void Enter(int index) => _segments.Add((null, index));

    /// <summary>Steps back.</summary>
    public void Leave() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>The place as the response tells it.</summary>
    public ResponsePath ToResponsePath()
    {
        var path = ResponsePath.Root(root);
        foreach (var (name, index) in _segments)
        {
            path = name is null ? path.Item(index) : path.Field(name);
        }

        return path;
    }
}
