using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Queries;

/// <summary>The answers that the saved queries must get at the example's reference time, written down by hand, one file for each.</summary>
internal static class AnswerFile
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Repository.Answers, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>();

    /// <summary>The answer to a saved query.</summary>
    public static string Read(string name)
    {
        var file = Path.Combine(Repository.Answers, name + ".json");
        return File.Exists(file) ? File.ReadAllText(file) : throw new FileNotFoundException($"There is no answer to the query {name}. Write {file}.");
    }

    /// <summary>Holds an answer against the one written down; the message shows where they part.</summary>
    public static void AssertIs(string name, string answer)
    {
        var differences = JsonDifference.Between(Read(name), answer);
        if (differences.Count > 0)
        {
            Assert.Fail($"{name} differs from its answer in {differences.Count} places (written down → found), first\n{differences[0]}\nThe whole answer is\n{Indented(answer)}");
        }
    }

    private static string Indented(string answer) => JsonNode.Parse(answer)!.ToJsonString(Readable);
}
