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
    public static async Task ShowAsync(string what, Func<Task> work)
    {
        var running = work();
        if (await Task.WhenAny(running, Task.Delay(Patience)) != running && !Console.IsErrorRedirected)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
            await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
                .StartAsync(async context =>
                {
                    context.AddTask(what).IsIndeterminate();
                    await running;
                });
        }

        await running;
    }
}
