using System.Globalization;

namespace KnowledgeGraph.GraphQL.Response;

/// <summary>§7.1.4 Response Position: the way from the root of the response to a value, as response names and list indices.</summary>
public sealed class ResponsePath
{
    private ResponsePath(ResponsePath? parent, string? name, int index)
    {
        Parent = parent;
        Name = name;
        Index = index;
    }

    /// <summary>The position around this one; null at a field of the root.</summary>
    public ResponsePath? Parent { get; }

    /// <summary>The response name, or null where this segment is a list index.</summary>
    public string? Name { get; }

    /// <summary>The index in a list, from 0; -1 where this segment is a response name.</summary>
    public int Index { get; }

    /// <summary>The segments from the root: strings and boxed integers.</summary>
    public IReadOnlyList<object> Segments
    {
        get
        {
            var segments = new List<object>();
            for (var path = this; path is not null; path = path.Parent)
            {
                segments.Add(path.Name is { } name ? name : path.Index);
            }

            segments.Reverse();
            return segments;
        }
    }

    /// <summary>The position of a field of the root.</summary>
    public static ResponsePath Root(string responseName) => new(null, responseName, -1);

    /// <summary>The position of a field below this one.</summary>
    public ResponsePath Field(string responseName) => new(this, responseName, -1);

    /// <summary>The position of an item of the list at this one.</summary>
    /// <param name="index">From 0.</param>
    public ResponsePath Item(int index) => new(this, null, index);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('.', Segments.Select(segment => Convert.ToString(segment, CultureInfo.InvariantCulture)));
}
