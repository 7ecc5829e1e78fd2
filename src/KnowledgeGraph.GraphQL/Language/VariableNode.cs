namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.10 Variable; <c>Name</c> is written without the dollar sign.</summary>
public sealed record VariableNode(SourcePosition Start, NameNode Name) : ValueNode(Start);
