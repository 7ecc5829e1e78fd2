namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>The annotations by which an ontology steers this service. Reasoners ignore them.</summary>
public static class Kg
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>kg</c>.</summary>
    public const string Namespace = "https://pce.example/kg#";

    /// <summary>The name of a class, property or concept in the schema; the IRI stays.</summary>
    public static Iri GraphqlName { get; } = new(Namespace + "graphqlName");

    /// <summary>The name of a class's list in the schema.</summary>
    public static Iri Plural { get; } = new(Namespace + "plural");

    /// <summary>Where a class or property shows: <c>root</c>, <c>nested</c> (default) or <c>hidden</c>.</summary>
    public static Iri Exposure { get; } = new(Namespace + "exposure");

    /// <summary>Whether a class or property is left out of the schema.</summary>
    public static Iri Hidden { get; } = new(Namespace + "hidden");

    /// <summary>Whether only a class's sub-classes have instances of their own.</summary>
    public static Iri Abstract { get; } = new(Namespace + "abstract");

    /// <summary>Whether a class is shown as an interface of its sub-classes.</summary>
    public static Iri Polymorphic { get; } = new(Namespace + "polymorphic");

    /// <summary>Whether a concept class is shown as an enumeration.</summary>
    public static Iri Enum { get; } = new(Namespace + "enum");

    /// <summary>Whether a property is only computed, or a class only written by the engine.</summary>
    public static Iri Derived { get; } = new(Namespace + "derived");

    /// <summary>The index of a property: <c>range</c>, <c>text</c>, <c>fulltext</c>, <c>vector</c> or <c>unique</c>.</summary>
    public static Iri Indexed { get; } = new(Namespace + "indexed");

    /// <summary>The grade of personal data: <c>none</c>, <c>personal</c>, <c>special</c> or <c>inferred</c>.</summary>
    public static Iri PersonalData { get; } = new(Namespace + "personalData");

    /// <summary>After how many days instances are deleted.</summary>
    public static Iri RetentionDays { get; } = new(Namespace + "retentionDays");

    /// <summary>The purpose that somebody must have consented to before data are shown.</summary>
    public static Iri RequiresPurpose { get; } = new(Namespace + "requiresPurpose");

    /// <summary>Whether what is written is a proposal until somebody accepts it.</summary>
    public static Iri ReviewRequired { get; } = new(Namespace + "reviewRequired");

    /// <summary>Whether a language model may look for this.</summary>
    public static Iri LlmExtractable { get; } = new(Namespace + "llmExtractable");

    /// <summary>How to describe this to a language model.</summary>
    public static Iri LlmHint { get; } = new(Namespace + "llmHint");

    /// <summary>Whether two values of a functional property are one thing.</summary>
    public static Iri Identifying { get; } = new(Namespace + "identifying");

    /// <summary>The number of occasions below which an indicator counts as not observed.</summary>
    public static Iri MinExposure { get; } = new(Namespace + "minExposure");

    /// <summary>How domains and ranges are meant: <c>constraint</c> (default) or <c>inference</c>.</summary>
    public static Iri DomainRangeAs { get; } = new(Namespace + "domainRangeAs");

    /// <summary>The version that brought the term.</summary>
    public static Iri Since { get; } = new(Namespace + "since");

    /// <summary>The IRI that the term had before.</summary>
    public static Iri RenamedFrom { get; } = new(Namespace + "renamedFrom");

    /// <summary>Why a term should no longer be used.</summary>
    public static Iri DeprecationReason { get; } = new(Namespace + "deprecationReason");

    /// <summary>When a deprecated term ends.</summary>
    public static Iri Sunset { get; } = new(Namespace + "sunset");

    /// <summary>Where a term stands among its siblings.</summary>
    public static Iri Order { get; } = new(Namespace + "order");

    /// <summary>An example value.</summary>
    public static Iri Example { get; } = new(Namespace + "example");

    /// <summary>The unit of a property's values.</summary>
    public static Iri Unit { get; } = new(Namespace + "unit");

    /// <summary>The value that is taken when none is given.</summary>
    public static Iri Default { get; } = new(Namespace + "default");

    /// <summary>Whether a concept is a draft, active or retired.</summary>
    public static Iri Lifecycle { get; } = new(Namespace + "lifecycle");

    /// <summary>What a class's instances are; <c>interval</c> for records valid in an interval.</summary>
    public static Iri Kind { get; } = new(Namespace + "kind");

    /// <summary>The property that says from when a record is valid.</summary>
    public static Iri ValidFrom { get; } = new(Namespace + "validFrom");

    /// <summary>The property that says until when a record is valid.</summary>
    public static Iri ValidUntil { get; } = new(Namespace + "validUntil");

    /// <summary>The property of which this one shows only the values that meet <c>kg:condition</c>.</summary>
    public static Iri Narrows { get; } = new(Namespace + "narrows");

    /// <summary>The shape that decides.</summary>
    public static Iri Condition { get; } = new(Namespace + "condition");

    /// <summary>The property that says when such a thing happened.</summary>
    public static Iri TimeProperty { get; } = new(Namespace + "timeProperty");

    /// <summary>The property that shows the foreseen end while the real one is still open.</summary>
    public static Iri LapsesAt { get; } = new(Namespace + "lapsesAt");

    /// <summary>Whether the subject is left out of a path property's values.</summary>
    public static Iri ExcludesSelf { get; } = new(Namespace + "excludesSelf");

    /// <summary>The namespace of new individuals.</summary>
    public static Iri Individuals { get; } = new(Namespace + "individuals");

    /// <summary>In a condition: only values of the last so many days.</summary>
    public static Iri WithinDays { get; } = new(Namespace + "withinDays");

    /// <summary>In a condition: only the value with the greatest time.</summary>
    public static Iri Latest { get; } = new(Namespace + "latest");

    /// <summary>In a condition: only records valid at the time of evaluation.</summary>
    public static Iri ValidNow { get; } = new(Namespace + "validNow");

    /// <summary>In a condition: the least number of calendar weeks that values fall into.</summary>
    public static Iri DistinctWeeks { get; } = new(Namespace + "distinctWeeks");

    /// <summary>In a condition: the least share of values, from 0 to 1.</summary>
    public static Iri MinShare { get; } = new(Namespace + "minShare");

    /// <summary>In a condition: the shape whose values are the whole of <c>kg:minShare</c>.</summary>
    public static Iri OfThose { get; } = new(Namespace + "ofThose");

    /// <summary>In a condition: how soon a value that meets the shape must follow.</summary>
    public static Iri FollowedWithinDays { get; } = new(Namespace + "followedWithinDays");

    /// <summary>The path from a class's instances to the person whose data they hold.</summary>
    public static Iri DataSubject { get; } = new(Namespace + "dataSubject");

    /// <summary>The time that an example calls now.</summary>
    public static Iri ReferenceTime { get; } = new(Namespace + "referenceTime");

    /// <summary>The number of decimal digits that a property keeps; 6 by default.</summary>
    public static Iri Scale { get; } = new(Namespace + "scale");

    /// <summary>Whether a property keeps the order of an RDF list.</summary>
    public static Iri Ordered { get; } = new(Namespace + "ordered");
}
