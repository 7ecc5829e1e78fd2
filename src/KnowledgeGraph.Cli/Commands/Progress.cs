using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Shows, on the error stream of a terminal, that something is going on once it has taken a second.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Runs some work and gives its result.</summary>
    public static async Task<T> ShowAsync<T>(string what, Func<Task<T>> work)
    {
        var running = work();
        await ShowAsync(what, () => (Task)running);
        return await running;
    }

    /// <summary>Runs some work.</summary>
    public static Task ShowAsync(string what, Func<Task> work) => ShowAsync(what, work(), task => task.IsIndeterminate());

    /// <summary>Runs some work that tells which share of it is done, 0 to 1, and gives its result.</summary>
    public static async Task<T> ShowAsync<T>(string what, Func<IProgress<double>, Task<T>> work)
    {
        var share = new Share();
        var running = work(share);
        await ShowAsync(what, running, task => share.Task = task);
        return await running;
    }

    private static async Task ShowAsync(string what, Task running, Action<ProgressTask> begin)
    {
        if (await Task.WhenAny(running, Task.Delay(Patience)) != running && !Console.IsErrorRedirected)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
            await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
                .StartAsync(async context =>
                {
                    begin(context.AddTask(what, maxValue: 1));
                    await running;
                });
        }

        await running;
    }

    private sealed class Share : IProgress<double>
    {
        public ProgressTask? Task { get; set; }

        public void Report(double value) => Task?.Value(value);
    }
}
