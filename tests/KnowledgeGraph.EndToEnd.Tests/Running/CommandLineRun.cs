using System.Diagnostics;

namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>What a run of <c>kg</c> gave.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it wrote for those who use it.</param>
/// <param name="Errors">What it wrote for those who must mend something.</param>
internal sealed record CommandLineRun(int Code, string Output, string Errors)
{
    /// <summary>Runs <c>kg</c> as a process of its own and waits until it has ended.</summary>
    public static async Task<CommandLineRun> OfAsync(params string[] arguments)
    {
        if (!File.Exists(Repository.CommandLine))
        {
            throw new FileNotFoundException($"There is no program at {Repository.CommandLine}. Build it: dotnet build src/KnowledgeGraph.Cli.");
        }

        var start = new ProcessStartInfo("dotnet", [Repository.CommandLine, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CommandLineRun(process.ExitCode, await output, (await errors).TrimEnd('\n'));
    }
}
