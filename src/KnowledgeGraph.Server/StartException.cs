namespace KnowledgeGraph.Server;

/// <summary>The service can't start; the message is a sentence for whoever started it.</summary>
internal sealed class StartException(string message) : Exception(message);
