using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.4 OperationDefinition; <c>Name</c> is absent for an anonymous operation and the query shorthand.</summary>
public sealed record OperationDefinitionNode(
    SourcePosition Start,
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> Variables,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : DefinitionNode(Start, Directives);
