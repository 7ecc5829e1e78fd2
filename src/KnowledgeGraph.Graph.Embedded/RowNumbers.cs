namespace KnowledgeGraph.Graph.Embedded;

/// <summary>
/// Row numbers of things that have a number in memory: given out from the lowest free one, and taken back where the rows were not
/// written.
/// </summary>
internal sealed class RowNumbers
{
    private readonly List<long> _rowOf = [];
    private readonly Stack<long> _free = new();
    private readonly List<(int Number, long Before, long After)> _unconfirmed = [];
    private long _greatest;

    /// <summary>The row of something that was there when the store was opened. Rows come in ascending order.</summary>
    public void Load(int number, long row)
    {
        while (_greatest < row - 1)
        {
            _free.Push(++_greatest);
        }

        _greatest = row;
        Put(number, row);
    }

    /// <summary>The row, or 0 if there is none.</summary>
    public long Find(int number) => number < _rowOf.Count ? _rowOf[number] : 0;

    /// <summary>Gives a row to something new.</summary>
    public long Add(int number)
    {
        var row = _free.TryPop(out var free) ? free : ++_greatest;
        Change(number, row);
        return row;
    }

    /// <summary>Notes that a row goes; it is given out again once that is confirmed.</summary>
    public void Remove(int number) => Change(number, 0);

    /// <summary>What was added and removed since the last confirmation is written.</summary>
    public void Confirm()
    {
        foreach (var (_, before, after) in _unconfirmed)
        {
            if (after == 0)
            {
                _free.Push(before);
            }
        }

        _unconfirmed.Clear();
    }

    /// <summary>What was added and removed since the last confirmation is not written.</summary>
    public void TakeBack()
    {
        for (var at = _unconfirmed.Count - 1; at >= 0; at--)
        {
            var (number, before, after) = _unconfirmed[at];
            _rowOf[number] = before;
            if (after != 0)
            {
                _free.Push(after);
            }
        }

        _unconfirmed.Clear();
    }

    private void Change(int number, long row)
    {
        _unconfirmed.Add((number, Find(number), row));
        Put(number, row);
    }

    private void Put(int number, long row)
    {
        while (_rowOf.Count <= number)
        {
            _rowOf.Add(0);
        }

        _rowOf[number] = row;
    }
}
