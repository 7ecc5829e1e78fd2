namespace KnowledgeGraph.EndToEnd.Tests.Json;

/// <summary>Compares answers, however they are spaced and broken into lines.</summary>
internal static class JsonAssert
{
    /// <summary>Fails unless both say the same; with each place where they don't.</summary>
    public static void Equal(string expected, string found)
    {
        var differences = JsonDifference.Between(expected, found);
        Assert.True(differences.Count == 0, $"Expected → found:\n{string.Join('\n', differences)}\nin\n{found}");
    }
}
