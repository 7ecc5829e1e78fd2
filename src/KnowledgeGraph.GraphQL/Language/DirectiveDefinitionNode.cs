using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.13 DirectiveDefinition; <c>Locations</c> holds names of <see cref="DirectiveLocation"/>.</summary>
public sealed record DirectiveDefinitionNode(
    SourcePosition Start,
    string? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    ImmutableArray<DirectiveLocation> Locations) : DefinitionNode(Start, []);
