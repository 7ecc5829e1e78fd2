namespace KnowledgeGraph.Rdf;

/// <summary>A node that should be the head of an RDF list is none.</summary>
/// <param name="head">The node where reading began.</param>
/// <param name="problem">What is wrong, as the end of a sentence.</param>
public sealed class BrokenListException(Term head, string problem) : FormatException($"The list at {head} is broken: {problem}.")
{
    /// <summary>The node where reading began.</summary>
    public Term Head { get; } = head;
}
