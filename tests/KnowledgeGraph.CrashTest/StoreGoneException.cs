namespace KnowledgeGraph.CrashTest;

/// <summary>The service is there and its database is not: what was asked may have been done or not.</summary>
internal sealed class StoreGoneException(string message) : Exception(message);
