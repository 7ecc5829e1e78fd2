namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>The PROV ontology of provenance.</summary>
public static class Prov
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>prov</c>.</summary>
    public const string Namespace = "http://www.w3.org/ns/prov#";

    /// <summary>The class of things whose origin is told.</summary>
    public static Iri Entity { get; } = new(Namespace + "Entity");

    /// <summary>The class of what happens over time and makes or uses entities.</summary>
    public static Iri Activity { get; } = new(Namespace + "Activity");

    /// <summary>The class of those who bear responsibility.</summary>
    public static Iri Agent { get; } = new(Namespace + "Agent");

    /// <summary>The class of people as agents.</summary>
    public static Iri Person { get; } = new(Namespace + "Person");

    /// <summary>The class of programs as agents.</summary>
    public static Iri SoftwareAgent { get; } = new(Namespace + "SoftwareAgent");

    /// <summary>The class of organisations as agents.</summary>
    public static Iri Organization { get; } = new(Namespace + "Organization");

    /// <summary>The class of what an agent meant to do.</summary>
    public static Iri Plan { get; } = new(Namespace + "Plan");

    /// <summary>The class of named sets of provenance.</summary>
    public static Iri Bundle { get; } = new(Namespace + "Bundle");

    /// <summary>The activity that made an entity.</summary>
    public static Iri WasGeneratedBy { get; } = new(Namespace + "wasGeneratedBy");

    /// <summary>The entity that another was made from.</summary>
    public static Iri WasDerivedFrom { get; } = new(Namespace + "wasDerivedFrom");

    /// <summary>The entity that another replaces.</summary>
    public static Iri WasRevisionOf { get; } = new(Namespace + "wasRevisionOf");

    /// <summary>The entity that another repeats in part.</summary>
    public static Iri WasQuotedFrom { get; } = new(Namespace + "wasQuotedFrom");

    /// <summary>The first-hand source of an entity.</summary>
    public static Iri HadPrimarySource { get; } = new(Namespace + "hadPrimarySource");

    /// <summary>The agent responsible for an entity.</summary>
    public static Iri WasAttributedTo { get; } = new(Namespace + "wasAttributedTo");

    /// <summary>The agent responsible for an activity.</summary>
    public static Iri WasAssociatedWith { get; } = new(Namespace + "wasAssociatedWith");

    /// <summary>The agent for whom another acted.</summary>
    public static Iri ActedOnBehalfOf { get; } = new(Namespace + "actedOnBehalfOf");

    /// <summary>The activity whose output another used.</summary>
    public static Iri WasInformedBy { get; } = new(Namespace + "wasInformedBy");

    /// <summary>The entity that set off an activity.</summary>
    public static Iri WasStartedBy { get; } = new(Namespace + "wasStartedBy");

    /// <summary>The entity that ended an activity.</summary>
    public static Iri WasEndedBy { get; } = new(Namespace + "wasEndedBy");

    /// <summary>The activity that ended an entity.</summary>
    public static Iri WasInvalidatedBy { get; } = new(Namespace + "wasInvalidatedBy");

    /// <summary>The entity that an activity used.</summary>
    public static Iri Used { get; } = new(Namespace + "used");

    /// <summary>An entity that an activity made.</summary>
    public static Iri Generated { get; } = new(Namespace + "generated");

    /// <summary>When an activity began.</summary>
    public static Iri StartedAtTime { get; } = new(Namespace + "startedAtTime");

    /// <summary>When an activity ended.</summary>
    public static Iri EndedAtTime { get; } = new(Namespace + "endedAtTime");

    /// <summary>When an entity was made.</summary>
    public static Iri GeneratedAtTime { get; } = new(Namespace + "generatedAtTime");

    /// <summary>When an entity ceased to be.</summary>
    public static Iri InvalidatedAtTime { get; } = new(Namespace + "invalidatedAtTime");

    /// <summary>When an instantaneous event happened.</summary>
    public static Iri AtTime { get; } = new(Namespace + "atTime");

    /// <summary>The more general entity.</summary>
    public static Iri SpecializationOf { get; } = new(Namespace + "specializationOf");

    /// <summary>Another view of the same thing.</summary>
    public static Iri AlternateOf { get; } = new(Namespace + "alternateOf");

    /// <summary>A member of a collection.</summary>
    public static Iri HadMember { get; } = new(Namespace + "hadMember");

    /// <summary>The direct representation of an entity.</summary>
    public static Iri Value { get; } = new(Namespace + "value");
}
