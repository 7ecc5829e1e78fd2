namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.3.1 RootOperationTypeDefinition.</summary>
public sealed record RootOperationTypeDefinitionNode(SourcePosition Start, OperationType Operation, NamedTypeNode Type)
    : Node(Start);
