using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL;

/// <summary>The documents that were used last, by their text, bounded in number and in characters.</summary>
internal sealed class DocumentCache(int maxDocuments, int maxCharacters)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();
    private long _characters;

    public bool TryGet(string text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        lock (_gate)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                document = null;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            document = node.Value.Document;
            return true;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        if (maxDocuments <= 0 || text.Length > maxCharacters)
        {
            return;
        }

        lock (_gate)
        {
            if (_byText.ContainsKey(text))
            {
                return;
            }

            _byText.Add(text, _byUse.AddFirst(new Entry(text, document)));
            _characters += text.Length;
            while (_byText.Count > maxDocuments || _characters > maxCharacters)
            {
                RemoveLast();
            }
        }
    }

    private void RemoveLast()
    {
        var last = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _byText.Remove(last.Text);
        _characters -= last.Text.Length;
    }

    private sealed record Entry(string Text, PreparedDocument Document);
}
