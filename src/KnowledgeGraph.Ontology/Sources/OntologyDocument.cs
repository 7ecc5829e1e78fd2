using System.Text;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>One Turtle document of an ontology.</summary>
/// <param name="Name">Path relative to the ontology folder, with <c>/</c>, such as <c>shapes/core.ttl</c>.</param>
/// <param name="Content">The document in UTF-8.</param>
public sealed record OntologyDocument(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>A document from its text.</summary>
    public static OntologyDocument Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
