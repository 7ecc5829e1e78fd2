using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.3 Document: one or more definitions.</summary>
public sealed record DocumentNode(SourcePosition Start, ImmutableArray<DefinitionNode> Definitions) : Node(Start)
{
    /// <summary>The operations, in the order of the document.</summary>
    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    /// <summary>The named fragments, in the order of the document.</summary>
    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();
}
