namespace KnowledgeGraph.Api;

/// <summary>How it stands with the ontology that is served.</summary>
public enum OntologyStatus
{
    /// <summary>The files' newest version is served.</summary>
    Ready,

    /// <summary>A newer version is being taken over; the one before is served.</summary>
    Loading,

    /// <summary>The files' newest version was refused; the last good one is served.</summary>
    Refused,
}
