using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Remembers what was made from a slice of UTF-8, so that the same slice costs a look-up and no allocation.</summary>
internal sealed class Utf8Cache<T>
{
    private readonly Dictionary<byte[], T> _values = new(SliceComparer.Instance);
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _bySlice;

    public Utf8Cache() => _bySlice = _values.GetAlternateLookup<ReadOnlySpan<byte>>();

    public int Count => _values.Count;

    public bool TryGet(ReadOnlySpan<byte> slice, [MaybeNullWhen(false)] out T value) => _bySlice.TryGetValue(slice, out value);

    public void Set(ReadOnlySpan<byte> slice, T value) => _bySlice[slice] = value;

    public void Clear() => _values.Clear();

    private sealed class SliceComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly SliceComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        // The platform's hash of characters is seeded at random, so that no document can be made to collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate) =>
            string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate)) ^ (alternate.IsEmpty ? 0 : alternate[^1]);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
