namespace KnowledgeGraph.Graph.Memory;

/// <summary>Codes of the operations in <see cref="GraphChangeFormat"/>. Never renumbered: they are on disk.</summary>
internal enum OperationCode : byte
{
    AddNode = 1,
    RemoveNode = 2,
    AddType = 3,
    RemoveType = 4,
    AddValue = 5,
    RemoveValue = 6,
    AddEdge = 7,
    RemoveEdge = 8,
    AddAlias = 9,
    RemoveAlias = 10,
}
