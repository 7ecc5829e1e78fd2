namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Values that are being completed side by side: those that are there at once cost nothing more.</summary>
internal sealed class PendingValues(int capacity)
{
    private readonly List<object?> values = new(capacity);
    private List<(int Index, Task<object?> Value)>? running;

    public void Add(ValueTask<object?> value)
    {
        if (value.IsCompletedSuccessfully)
        {
            values.Add(value.Result);
            return;
        }

        (running ??= []).Add((values.Count, value.AsTask()));
        values.Add(null);
    }

    /// <summary>All values, in the order in which they were added. Awaits every one, so that none runs on after another has failed.</summary>
    public async ValueTask<object?[]> AllAsync()
    {
        if (running is not null)
        {
            await Task.WhenAll(running.Select(item => item.Value)).ConfigureAwait(false);
            foreach (var (index, value) in running)
            {
                values[index] = await value.ConfigureAwait(false);
            }
        }

        return [.. values];
    }
}
