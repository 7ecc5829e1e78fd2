namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The files that name terms of an ontology; no other file does.</summary>
internal static class Vocabularies
{
    /// <summary>The engine's own classes and properties: what its rules are written in, and what it writes.</summary>
    public const string Engine = "src/KnowledgeGraph.Engagement/EngagementVocabulary.cs";

    private const string StandardFolder = "src/KnowledgeGraph.Rdf/Vocabulary/";

    /// <summary>Whether it holds a standard vocabulary or the steering annotations.</summary>
    public static bool IsStandard(SourceFile file) => file.Path.StartsWith(StandardFolder, StringComparison.Ordinal);

    public static bool Contains(SourceFile file) => IsStandard(file) || file.Path == Engine;
}
