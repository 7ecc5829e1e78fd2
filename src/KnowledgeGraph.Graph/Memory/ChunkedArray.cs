namespace KnowledgeGraph.Graph.Memory;

/// <summary>An array that grows by chunks, so that its elements never move: readers need no lock beside the one writer.</summary>
internal sealed class ChunkedArray<T>
{
    private const int ChunkBits = 12;
    private const int ChunkLength = 1 << ChunkBits;
    private T[][] _chunks = new T[16][];
    private int _chunkCount;

    public ref T this[int index] => ref Volatile.Read(ref _chunks)[index >> ChunkBits][index & (ChunkLength - 1)];

    /// <summary>Makes room for elements 0 to <paramref name="count"/> − 1. Only the writer calls it.</summary>
    public void EnsureRoom(int count)
    {
        while (_chunkCount << ChunkBits < count)
        {
            if (_chunkCount == _chunks.Length)
            {
                var larger = new T[_chunks.Length * 2][];
                _chunks.CopyTo(larger, 0);
                Volatile.Write(ref _chunks, larger);
            }

            Volatile.Write(ref _chunks[_chunkCount], new T[ChunkLength]);
            _chunkCount++;
        }
    }
}
