using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.8 FragmentSpread.</summary>
public sealed record FragmentSpreadNode(SourcePosition Start, NameNode Name, ImmutableArray<DirectiveNode> Directives)
    : SelectionNode(Start, Directives);
