using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL;

/// <summary>The documents that were used last, by their text, bounded in number and in characters.</summary>
internal sealed class DocumentCache(int maxDocuments, int maxCharacters)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> byText = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private long characters;

    public bool TryGet(string text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        lock (gate)
        {
            if (!byText.TryGetValue(text, out var node))
            {
                document = null;
                return false;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
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

        lock (gate)
        {
            if (byText.ContainsKey(text))
            {
                return;
            }

            byText.Add(text, byUse.AddFirst(new Entry(text, document)));
            characters += text.Length;
            while (byText.Count > maxDocuments || characters > maxCharacters)
            {
                RemoveLast();
            }
        }
    }

    private void RemoveLast()
    {
        var last = byUse.Last!.Value;
        byUse.RemoveLast();
        byText.Remove(last.Text);
        characters -= last.Text.Length;
    }

    private sealed record Entry(string Text, PreparedDocument Document);
}
