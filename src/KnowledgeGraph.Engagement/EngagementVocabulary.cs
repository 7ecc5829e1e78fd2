using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement;

/// <summary>
/// The classes and properties that the engine itself works with. Concepts, thresholds and rules are not among them: those are in Turtle.
/// </summary>
public static class EngagementVocabulary
{
    private const string Namespace = "https://pce.example/ontology#";

    /// <summary>A person known to, or met by, a brand.</summary>
    public static Iri Customer { get; } = Term("Customer");

    /// <summary>The relationship of a customer with a brand: bearer of stages and classification.</summary>
    public static Iri CustomerRelationship { get; } = Term("CustomerRelationship");

    /// <summary>A brand.</summary>
    public static Iri Brand { get; } = Term("Brand");

    /// <summary>A meeting of customer and brand at a touchpoint.</summary>
    public static Iri Interaction { get; } = Term("Interaction");

    /// <summary>Defined: an interaction that the brand's side began.</summary>
    public static Iri BrandInitiatedInteraction { get; } = Term("BrandInitiatedInteraction");

    /// <summary>An identifier under which a customer is met.</summary>
    public static Iri Identity { get; } = Term("Identity");

    /// <summary>An identifier that denotes one person.</summary>
    public static Iri StrongIdentity { get; } = Term("StrongIdentity");

    /// <summary>An identifier that may be shared.</summary>
    public static Iri WeakIdentity { get; } = Term("WeakIdentity");

    /// <summary>Words of a customer.</summary>
    public static Iri Utterance { get; } = Term("Utterance");

    /// <summary>A problem in an interaction.</summary>
    public static Iri Issue { get; } = Term("Issue");

    /// <summary>A step of a stage model.</summary>
    public static Iri EngagementStage { get; } = Term("EngagementStage");

    /// <summary>A declared condition for entering a stage.</summary>
    public static Iri ProgressionRule { get; } = Term("ProgressionRule");

    /// <summary>A period in a stage.</summary>
    public static Iri StageMembership { get; } = Term("StageMembership");

    /// <summary>A row of the classification table.</summary>
    public static Iri ClassificationRule { get; } = Term("ClassificationRule");

    /// <summary>A period with a classification.</summary>
    public static Iri ClassificationPeriod { get; } = Term("ClassificationPeriod");

    /// <summary>A declared path for an issue.</summary>
    public static Iri EscalationRule { get; } = Term("EscalationRule");

    /// <summary>A level of help.</summary>
    public static Iri EscalationLevel { get; } = Term("EscalationLevel");

    /// <summary>A phase of research.</summary>
    public static Iri ResearchPhase { get; } = Term("ResearchPhase");

    /// <summary>A place or moment at which customers meet the brand.</summary>
    public static Iri Touchpoint { get; } = Term("Touchpoint");

    /// <summary>Relationship → its customer.</summary>
    public static Iri RelationshipOf { get; } = Term("relationshipOf");

    /// <summary>Relationship → its brand.</summary>
    public static Iri WithBrand { get; } = Term("withBrand");

    /// <summary>Relationship → its standing.</summary>
    public static Iri RelationshipStatus { get; } = Term("relationshipStatus");

    /// <summary>Relationship → its interactions.</summary>
    public static Iri Interactions { get; } = Term("interactions");

    /// <summary>Customer → interaction.</summary>
    public static Iri ParticipatedIn { get; } = Term("participatedIn");

    /// <summary>Identity → customer.</summary>
    public static Iri Identifies { get; } = Term("identifies");

    /// <summary>Strong identity → the one customer.</summary>
    public static Iri StronglyIdentifies { get; } = Term("stronglyIdentifies");

    /// <summary>Identity → scheme of the identifier.</summary>
    public static Iri IdentityScheme { get; } = Term("identityScheme");

    /// <summary>Identity → keyed hash of the identifier.</summary>
    public static Iri IdentityKey { get; } = Term("identityKey");

    /// <summary>Identity → interaction in which it was seen.</summary>
    public static Iri ObservedIn { get; } = Term("observedIn");

    /// <summary>Interaction → customer who took part.</summary>
    public static Iri HasParticipant { get; } = Term("hasParticipant");

    /// <summary>Interaction → touchpoint.</summary>
    public static Iri AtTouchpoint { get; } = Term("atTouchpoint");

    /// <summary>Interaction → begin.</summary>
    public static Iri StartedAt { get; } = Term("startedAt");

    /// <summary>Interaction → phase of research.</summary>
    public static Iri ResearchPhaseOf { get; } = Term("researchPhase");

    /// <summary>Phase of research → its place in the usual course.</summary>
    public static Iri PhaseOrdinal { get; } = Term("phaseOrdinal");

    /// <summary>Observation → customer.</summary>
    public static Iri ObservationOf { get; } = Term("observationOf");

    /// <summary>Observation → interaction.</summary>
    public static Iri RecordedIn { get; } = Term("recordedIn");

    /// <summary>Observation → time.</summary>
    public static Iri ObservedAt { get; } = Term("observedAt");

    /// <summary>Utterance → words.</summary>
    public static Iri Text { get; } = Term("text");

    /// <summary>Utterance → language of the words.</summary>
    public static Iri TextLanguage { get; } = Term("textLanguage");

    /// <summary>Stage → the next one of the same model.</summary>
    public static Iri NextStage { get; } = Term("nextStage");

    /// <summary>Rule → stage that is entered.</summary>
    public static Iri LeadsToStage { get; } = Term("leadsToStage");

    /// <summary>Rule → silence after which the stage lapses, in days.</summary>
    public static Iri RegressionAfterDays { get; } = Term("regressionAfterDays");

    /// <summary>Rule → days after a lapse during which the stage isn't entered again.</summary>
    public static Iri ReentryAfterDays { get; } = Term("reentryAfterDays");

    /// <summary>Relationship → stage membership.</summary>
    public static Iri HasStageMembership { get; } = Term("hasStageMembership");

    /// <summary>Membership → stage.</summary>
    public static Iri MembershipStage { get; } = Term("membershipStage");

    /// <summary>Membership → rule that caused it.</summary>
    public static Iri MembershipRule { get; } = Term("membershipRule");

    /// <summary>Membership → interactions that met the rule.</summary>
    public static Iri CitedInteraction { get; } = Term("citedInteraction");

    /// <summary>Membership → begin.</summary>
    public static Iri MemberFrom { get; } = Term("memberFrom");

    /// <summary>Membership → end.</summary>
    public static Iri MemberUntil { get; } = Term("memberUntil");

    /// <summary>Row → classification that it gives.</summary>
    public static Iri ClassifiesAs { get; } = Term("classifiesAs");

    /// <summary>Row → rank.</summary>
    public static Iri RuleOrder { get; } = Term("ruleOrder");

    /// <summary>Period → relationship.</summary>
    public static Iri ClassificationOf { get; } = Term("classificationOf");

    /// <summary>Period → classification.</summary>
    public static Iri Classification { get; } = Term("classification");

    /// <summary>Period → begin.</summary>
    public static Iri ClassifiedFrom { get; } = Term("classifiedFrom");

    /// <summary>Period → end.</summary>
    public static Iri ClassifiedUntil { get; } = Term("classifiedUntil");

    /// <summary>Period → row that gave it.</summary>
    public static Iri ClassificationRuleOf { get; } = Term("classificationRule");

    /// <summary>Issue → interaction in which it arose.</summary>
    public static Iri RaisedIn { get; } = Term("raisedIn");

    /// <summary>Issue → relationship.</summary>
    public static Iri InRelationship { get; } = Term("inRelationship");

    /// <summary>Issue → failed attempts so far.</summary>
    public static Iri AttemptCount { get; } = Term("attemptCount");

    /// <summary>Issue → time of its resolution; none while it is open.</summary>
    public static Iri ResolvedAt { get; } = Term("resolvedAt");

    /// <summary>Escalation rule → classes of issues.</summary>
    public static Iri RuleForIssueClass { get; } = Term("ruleForIssueClass");

    /// <summary>Escalation rule → classifications that it applies to.</summary>
    public static Iri RuleForClassification { get; } = Term("ruleForClassification");

    /// <summary>Escalation rule → stages that it applies to.</summary>
    public static Iri RuleForStage { get; } = Term("ruleForStage");

    /// <summary>Escalation rule → attempt from which on it fires.</summary>
    public static Iri AfterAttempts { get; } = Term("afterAttempts");

    /// <summary>Escalation rule → delay from which on it fires, in days.</summary>
    public static Iri MinDelayDays { get; } = Term("minDelayDays");

    /// <summary>Escalation rule → level.</summary>
    public static Iri RoutesToLevel { get; } = Term("routesToLevel");

    /// <summary>Escalation rule → promise to the customer, in minutes.</summary>
    public static Iri MaxWaitMinutes { get; } = Term("maxWaitMinutes");

    /// <summary>Escalation rule → rank; higher wins.</summary>
    public static Iri RulePriority { get; } = Term("rulePriority");

    /// <summary>How an item of a batch calls <see cref="AttemptCount"/> of its issue.</summary>
    public const string AttemptCountOfItem = "attemptCount";

    private static Iri Term(string localName) => new(Namespace + localName);
}
