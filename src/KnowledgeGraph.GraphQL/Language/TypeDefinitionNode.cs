using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.4 TypeDefinition, and §3.4.3 TypeExtension, which is written alike: <c>IsExtension</c> tells them apart.</summary>
public abstract record TypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : DefinitionNode(Start, Directives);
