namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Values that are being completed side by side: those that are there at once cost nothing more.</summary>
internal sealed class PendingValues(int capacity)
{
    private readonly List<object?> _values = new(capacity);
    private List<(int Index, Task<object?> Value)>? _running;

    public void Add(ValueTask<object?> value)
    {
        if (value.IsCompletedSuccessfully)
        {
            _values.Add(value.Result);
            return;
        }

        (_running ??= []).Add((_values.Count, value.AsTask()));
        _values.Add(null);
    }

    /// <summary>All values, in the order in which they were added. Awaits every one, so that none runs on after another has failed.</summary>
    public async ValueTask<object?[]> AllAsync()
    {
        if (_running is not null)
        {
            await Task.WhenAll(_running.Select(item => item.Value)).ConfigureAwait(false);
            foreach (var (index, value) in _running)
            {
                _values[index] = await value.ConfigureAwait(false);
            }
        }

        return [.. _values];
    }
}
