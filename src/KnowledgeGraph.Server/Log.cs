namespace KnowledgeGraph.Server;

/// <summary>What the server logs.</summary>
internal static partial class Log
{
    /// <summary>A failure that clients see as INTERNAL.</summary>
    [LoggerMessage(Level = LogLevel.Error, Message = "{Message}")]
    public static partial void UnexpectedError(ILogger logger, Exception failure, string message);

    /// <summary>A reload of the ontology failed in a way that nobody foresaw.</summary>
    [LoggerMessage(Level = LogLevel.Error, Message = "The ontology could not be reloaded; the last good version serves on.")]
    public static partial void ReloadFailed(ILogger logger, Exception failure);
}
