namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>Asks again and again until the answer is the expected one: an edit acts within ten seconds.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until what <paramref name="ask"/> gives equals <paramref name="expected"/>.</summary>
    /// <param name="expected">What is waited for.</param>
    /// <param name="ask">The question.</param>
    /// <param name="server">The service; what it wrote is shown if it is in vain.</param>
    public static async Task EqualAsync(string expected, Func<Task<string>> ask, ServerProcess server)
    {
        using var deadline = new CancellationTokenSource(Patience);
        using var pause = new PeriodicTimer(BetweenQuestions);
        var found = await ask();
        try
        {
            while (found != expected)
            {
                await pause.WaitForNextTickAsync(deadline.Token);
                found = await ask();
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"After {Patience.TotalSeconds} s it should be\n{expected}\nand is\n{found}\nThe server wrote:\n{server.Output}");
        }
    }
}
