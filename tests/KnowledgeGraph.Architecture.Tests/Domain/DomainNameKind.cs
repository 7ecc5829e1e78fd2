namespace KnowledgeGraph.Architecture.Tests.Domain;

internal enum DomainNameKind
{
    Namespace,
    Prefixed,
    Local,
}
