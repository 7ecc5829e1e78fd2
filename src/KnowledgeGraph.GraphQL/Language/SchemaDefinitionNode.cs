using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.3 SchemaDefinition, or SchemaExtension where <c>IsExtension</c> is true.</summary>
public sealed record SchemaDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<RootOperationTypeDefinitionNode> RootOperationTypes) : DefinitionNode(Start, Directives);
