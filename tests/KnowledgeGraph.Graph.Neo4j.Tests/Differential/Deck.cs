namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>Cards that are drawn in random order, each once before any comes again.</summary>
internal sealed class Deck<T>(IReadOnlyList<T> cards, Random random)
{
    private readonly Queue<T> _left = new();

    public T Draw()
    {
        if (_left.Count == 0)
        {
            foreach (var card in cards.OrderBy(_ => random.Next()))
            {
                _left.Enqueue(card);
            }
        }

        return _left.Dequeue();
    }
}
