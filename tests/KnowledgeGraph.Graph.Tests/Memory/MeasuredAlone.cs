namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>Tests that measure the process's memory, which others would use meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
