namespace KnowledgeGraph.Architecture.Tests.Domain;

/// <summary>A name of the ontology as it stands in some text, and the prefix that it is declared under; a namespace has none.</summary>
internal sealed record DomainName(DomainNameKind Kind, string Name, string? Prefix);
