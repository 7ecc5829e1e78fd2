namespace KnowledgeGraph.CrashTest;

/// <summary>A few writers who send batches side by side and note in the ledger what they hear of them.</summary>
internal sealed class Writers(Service service, Ledger ledger, BatchMaker batches, Findings findings)
{
    private const int Count = 4;
    private static readonly TimeSpan Impatience = TimeSpan.FromSeconds(2);

    /// <summary>They write until one request gets no answer. Some begin with what was under way when the service was last killed.</summary>
    public Task WriteUntilGoneAsync(Random random)
    {
        var left = ledger.Unknown.TakeLast(Count).ToList();
        return Task.WhenAll(Enumerable.Range(0, Count).Select(writer => WriteUntilGoneAsync(new Random(random.Next()), left.ElementAtOrDefault(writer))));
    }

    /// <summary>They write until it is enough; what gets no answer is sent again at once, or given up.</summary>
    public Task WriteAsync(Random random, CancellationToken enough) =>
        Task.WhenAll(Enumerable.Range(0, Count).Select(_ => KeepWritingAsync(new Random(random.Next()), enough)));

    private async Task WriteUntilGoneAsync(Random random, Batch? left)
    {
        var batch = left is not null && random.Next(2) == 0 ? left : batches.Next(random);
        while (await IsAnsweredAsync(batch, CancellationToken.None))
        {
            batch = batches.Next(random);
        }
    }

    private async Task KeepWritingAsync(Random random, CancellationToken enough)
    {
        for (var batch = batches.Next(random); !enough.IsCancellationRequested;)
        {
            using var patience = random.Next(4) == 0 ? new CancellationTokenSource(Impatience) : new CancellationTokenSource();
            var isAnswered = await IsAnsweredAsync(batch, patience.Token);
            batch = isAnswered || random.Next(3) == 0 ? batches.Next(random) : batch;
        }
    }

    private async Task<bool> IsAnsweredAsync(Batch batch, CancellationToken patience)
    {
        try
        {
            var refused = (await Recording.SendAsync(service, batch, patience))["refused"]!.AsArray();
            findings.Check(refused.Count == 0, $"a sound batch was refused: {refused.ToJsonString()}");
            ledger.NoteAcknowledged(batch);
            return true;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException or StoreGoneException)
        {
            ledger.NoteUnknown(batch);
            return false;
        }
        catch (InvalidDataException wrong)
        {
            findings.Check(false, wrong.Message);
            ledger.NoteUnknown(batch);
            return false;
        }
    }
}
