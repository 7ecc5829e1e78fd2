namespace KnowledgeGraph.EndToEnd.Tests.Queries;

/// <summary>An edit of the example, and what it must change in the answer to a saved query.</summary>
/// <param name="Query">Name of the saved query.</param>
/// <param name="File">The file that is edited.</param>
/// <param name="Passage">What is replaced.</param>
/// <param name="Replacement">By what.</param>
/// <param name="Differences">All that changes in the answer.</param>
internal sealed record QueryEdit(string Query, string File, string Passage, string Replacement, params string[] Differences)
{
    private const string Example = "examples/wealth.ttl";

    /// <summary>One for each saved query.</summary>
    public static IReadOnlyList<QueryEdit> All { get; } =
    [
        new("cq01-phase-coverage", Example,
            "v:AnonymousSession ;\n    pce:researchPhase v:EarlyCuriosity ; pce:interactionDepth 1 ; pce:selfServiceSucceeded true .\n\nid:c02-simulation-2026-11-12",
            "v:AnonymousSession ;\n    pce:researchPhase v:Orientation ; pce:interactionDepth 1 ; pce:selfServiceSucceeded true .\n\nid:c02-simulation-2026-11-12",
            "$.data.earlyCuriosity.totalCount: 4 → 3",
            "$.data.orientation.totalCount: 11 → 12"),
        new("cq02-stage-history", Example,
            "pce:startedAt \"2026-04-27T12:00:00Z\"^^xsd:dateTime",
            "pce:startedAt \"2026-04-28T12:00:00Z\"^^xsd:dateTime",
            "$.data.customer.relationships[0].stageMemberships[2].memberUntil: \"2026-04-27T12:00:00Z\" → \"2026-04-28T12:00:00Z\"",
            "$.data.customer.relationships[0].stageMemberships[3].memberFrom: \"2026-04-27T12:00:00Z\" → \"2026-04-28T12:00:00Z\"",
            "$.data.customer.relationships[0].stageMemberships[3].citedInteractions[5].startedAt: \"2026-04-27T12:00:00Z\" → \"2026-04-28T12:00:00Z\"",
            "$.data.customer.relationships[0].stageMemberships[6].citedInteractions[5].startedAt: \"2026-04-27T12:00:00Z\" → \"2026-04-28T12:00:00Z\""),
        new("cq07-advocates", Example,
            "pce:interactionDepth 3 ; pce:selfServiceSucceeded true .\n\nid:c05-login-2026-09-23",
            "pce:interactionDepth 3 ; pce:selfServiceSucceeded false .\n\nid:c05-login-2026-09-23",
            "$.data.customers.nodes: 1 → 0 items"),
        new("cq08-one-customer-many-identities", Example,
            "pce:identifies id:c06 ;",
            "pce:identifies id:c03 , id:c06 ;",
            "$.data.customer.aliases: 2 → 1 items",
            "$.data.customer.participatedIn: 9 → 5 items",
            "$.data.customer.explain: 16 → 9 items"),
        new("cq09-omni-channel", Example,
            "pce:initiatedBy id:c10 ; pce:atTouchpoint id:tp-online-login ;",
            "pce:initiatedBy id:c10 ; pce:atTouchpoint id:tp-app ;",
            "$.data.customer.usedChannel[0].code: \"Ivr\" → \"App\"",
            "$.data.customer.usedChannel[1].code: \"Phone\" → \"Ivr\"",
            "$.data.customer.usedChannel[2].code: \"Web\" → \"Phone\""),
        new("cq10-escalation", "escalation.ttl",
            "pce:maxWaitMinutes 2 .",
            "pce:maxWaitMinutes 4 .",
            "$.data.prospect.maxWaitMinutes: 2 → 4"),
        new("cq12-touchpoint-effectiveness", Example,
            "pce:score 0.31 ;",
            "pce:score 0.56 ;",
            "$.data.touchpoints.nodes[12].assessments[1].score: \"0.31\" → \"0.56\"",
            "$.data.touchpoints.nodes[12].assessments[1].ratingBand: \"VERY_POOR\" → \"POOR\""),
        new("prospects-who-could-not-register", Example,
            "pce:attemptCount 2 ; pce:handledAtLevel v:SelfHelp .",
            "pce:attemptCount 2 ; pce:handledAtLevel v:SelfHelp ; pce:resolvedAt \"2026-11-20T09:00:00Z\"^^xsd:dateTime .",
            "$.data.customers.totalCount: 1 → 0",
            "$.data.customers.nodes: 1 → 0 items"),
        new("shared-touchpoints-last-month", Example,
            "rdfs:label \"Asks where the form should go\" ;\n    pce:hasParticipant id:c13 ; pce:initiatedBy id:c13 ; pce:atTouchpoint id:tp-ivr-registration-support ;",
            "rdfs:label \"Asks where the form should go\" ;\n    pce:hasParticipant id:c13 ; pce:initiatedBy id:c13 ; pce:atTouchpoint id:tp-adviser-call ;",
            "$.data.interactions.totalCount: 4 → 3",
            "$.data.interactions.nodes: 4 → 3 items"),
    ];
}
