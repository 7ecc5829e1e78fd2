namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>One example of the specification's text.</summary>
/// <param name="File">The file of its chapter.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="IsCounterExample">Whether it shows what is not allowed.</param>
/// <param name="Line">Its first line in the file.</param>
/// <param name="Text">The example.</param>
internal sealed record SpecificationExample(string File, string Section, bool IsCounterExample, int Line, string Text)
{
    public string Id => $"{File}:{Line} ({Section})";
}
