using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>The server's program while it runs, and what it has written so far.</summary>
internal sealed class ServerProgram : IDisposable
{
    private static readonly string[] Settings = ["KG_ONTOLOGY", "KG_DATA", "KG_CLOCK", "KG_URL", "KG_STORE", "KG_NEO4J_URI", "KG_NEO4J_USER", "KG_NEO4J_DATABASE"];
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<string> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProgram(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Take(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Take(_errors, line.Data);
    }

    /// <summary>Everything that it has written.</summary>
    public string Written => $"{Output}{Errors}";

    /// <summary>What it has written for those who use it.</summary>
    public string Output => Text(_output);

    /// <summary>What it has written for those who must mend something.</summary>
    public string Errors => Text(_errors);

    /// <summary>Starts it. Settings of the environment that the tests run in don't reach it.</summary>
    public static ServerProgram Start(params IEnumerable<string> arguments)
    {
        if (!File.Exists(Repository.Server))
        {
            throw new FileNotFoundException($"There is no server at {Repository.Server}. Build it: dotnet build src/KnowledgeGraph.Server.");
        }

        var start = new ProcessStartInfo("dotnet", [Repository.Server, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var setting in Settings)
        {
            start.Environment.Remove(setting);
        }

        var program = new ServerProgram(new Process { StartInfo = start });
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Its first line of output; with the reason if it ends before it has written one.</summary>
    public async Task<string> FirstLineAsync(TimeSpan patience)
    {
        var ended = _process.WaitForExitAsync();
        await Task.WhenAny(_firstLine.Task, ended, Task.Delay(patience));
        return _firstLine.Task.IsCompleted
            ? await _firstLine.Task
            : throw new TimeoutException(ended.IsCompleted
                ? $"The server ended with code {_process.ExitCode}:\n{Written}"
                : $"The server has written nothing for {patience.TotalSeconds} s:\n{Written}");
    }

    /// <summary>Asks it to end, as Ctrl+C does.</summary>
    public void AskToStop() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).Dispose();

    /// <summary>Waits until it has ended.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync(TimeSpan patience)
    {
        using var deadline = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The server still runs after {patience.TotalSeconds} s:\n{Written}");
        }
    }

    /// <summary>Ends it, whatever it is doing.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static string Text(StringBuilder lines)
    {
        lock (lines)
        {
            return lines.ToString();
        }
    }

    private void Take(StringBuilder lines, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (lines)
        {
            lines.Append(line).Append('\n');
        }

        if (lines == _output)
        {
            _firstLine.TrySetResult(line);
        }
    }
}
