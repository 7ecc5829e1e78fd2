namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Collects what is wrong with one item of a batch.</summary>
internal sealed class ItemProblems(int index)
{
    private readonly List<RefusedItem> _found = [];

    public IReadOnlyList<RefusedItem> Found => _found;

    public bool HasAny => _found.Count > 0;

    public void BadInput(string path, string message) => Add(path, "BAD_INPUT", message);

    public void Add(string? path, string code, string message) => _found.Add(new RefusedItem(index, path, code, message));
}
