using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Remembers what was lately made from slices of UTF-8, so that a slice that comes again costs a look-up and no allocation. Each slice has one
/// place, and a later slice takes the place of an earlier one: memory is bounded, and no document can make a look-up slow.
/// </summary>
/// <param name="places">How many at most. Few are better than many: what is remembered outlives the collections that would free it.</param>
internal sealed class RecentSlices<T>(int places)
{
    private readonly Entry[] _places = new Entry[places];

    public bool TryGet(ReadOnlySpan<byte> slice, [MaybeNullWhen(false)] out T value)
    {
        ref var entry = ref _places[PlaceOf(slice)];
        value = entry.Value;
        return entry.Slice is { } known && slice.SequenceEqual(known);
    }

    public void Set(ReadOnlySpan<byte> slice, T value)
    {
        ref var place = ref _places[PlaceOf(slice)];
        if (place.Slice?.Length == slice.Length)
        {
            slice.CopyTo(place.Slice);
            place.Value = value;
        }
        else
        {
            place = new Entry(slice.ToArray(), value);
        }
    }

    public void Clear() => Array.Clear(_places);

    private int PlaceOf(ReadOnlySpan<byte> slice)
    {
        var hash = 0u;
        foreach (var current in slice)
        {
            hash = (hash * 31) + current;
        }

        // Multiplied by the golden ratio, so that the upper bits, which tell the place, depend on all others.
        return (int)(((ulong)(hash * 0x9E3779B9) * (uint)_places.Length) >> 32);
    }

    private record struct Entry(byte[] Slice, T Value);
}
