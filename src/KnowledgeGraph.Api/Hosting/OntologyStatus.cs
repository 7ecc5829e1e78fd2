namespace KnowledgeGraph.Api.Hosting;

/// <summary>What is going on with the ontology.</summary>
public enum OntologyStatus
{
    /// <summary>The files as they are now are in force.</summary>
    Ready,

    /// <summary>The files as they are now are in force, and records are being re-evaluated under their rules.</summary>
    Reevaluating,

    /// <summary>The files as they are now can't be served; the last good version is in force.</summary>
    Refused,
}
