using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.3 Definition: an operation, a fragment, or a definition or extension of the type system.</summary>
public abstract record DefinitionNode(SourcePosition Start, ImmutableArray<DirectiveNode> Directives) : DirectedNode(Start, Directives);
