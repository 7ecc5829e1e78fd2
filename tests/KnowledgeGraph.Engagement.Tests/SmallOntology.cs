namespace KnowledgeGraph.Engagement.Tests;

/// <summary>A shop's ontology with as much as the engine needs: people, identities, interactions, and no rule yet.</summary>
internal static class SmallOntology
{
    public const string Prefixes = """
        @prefix pce: <https://pce.example/ontology#> .
        @prefix v: <https://pce.example/vocab#> .
        @prefix id: <https://pce.example/id/> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    public const string Turtle = Prefixes + People + Identities + Interactions + Records;

    private const string People = """
        <https://pce.example/ontology> a owl:Ontology .
        skos:Concept a owl:Class .
        rdfs:label a owl:AnnotationProperty .

        pce:Agent a owl:Class ; kg:abstract true ; kg:polymorphic true .
        pce:Customer a owl:Class ; rdfs:subClassOf pce:Agent .
        pce:Employee a owl:Class ; rdfs:subClassOf pce:Agent .
        pce:nickname a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Customer ; rdfs:range xsd:string .
        pce:Brand a owl:Class .
        pce:CustomerRelationship a owl:Class ; owl:hasKey ( pce:relationshipOf pce:withBrand ) .
        pce:hasRelationship a owl:ObjectProperty ; owl:inverseOf pce:relationshipOf ; rdfs:domain pce:Customer ; rdfs:range pce:CustomerRelationship .
        pce:relationshipOf a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:CustomerRelationship ; rdfs:range pce:Customer .
        pce:withBrand a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:CustomerRelationship ; rdfs:range pce:Brand .
        pce:RelationshipStatus a owl:Class ; rdfs:subClassOf skos:Concept .
        pce:relationshipStatus a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:CustomerRelationship ; rdfs:range pce:RelationshipStatus ;
            kg:default v:VisitorStatus .
        v:VisitorStatus a pce:RelationshipStatus .
        v:ClientStatus a pce:RelationshipStatus .
        id:shop a pce:Brand .
        id:clerk a pce:Employee .

        """;

    private const string Identities = """
        pce:Identity a owl:Class ; kg:abstract true ; kg:polymorphic true .
        pce:StrongIdentity a owl:Class ; rdfs:subClassOf pce:Identity ; owl:hasKey ( pce:identityScheme pce:identityKey ) .
        pce:WeakIdentity a owl:Class ; rdfs:subClassOf pce:Identity ; owl:hasKey ( pce:identityScheme pce:identityKey ) .
        pce:identityScheme a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Identity ; rdfs:range xsd:string .
        pce:identityKey a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Identity ; rdfs:range xsd:string .
        pce:IdentityShape a sh:NodeShape ; sh:targetClass pce:Identity ;
            sh:property [ sh:path pce:identityScheme ; sh:minCount 1 ] , [ sh:path pce:identityKey ; sh:minCount 1 ] ,
                [ sh:path pce:identityKey ; sh:pattern "^[^@]*$" ; sh:message "The key looks like an e-mail address (identityKey)." ] .
        pce:hasIdentity a owl:ObjectProperty ; owl:inverseOf pce:identifies ; rdfs:domain pce:Customer ; rdfs:range pce:Identity .
        pce:identifies a owl:ObjectProperty ; rdfs:domain pce:Identity ; rdfs:range pce:Customer .
        pce:stronglyIdentifies a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:subPropertyOf pce:identifies ; kg:identifying true ;
            rdfs:domain pce:StrongIdentity ; rdfs:range pce:Customer .
        pce:hasUnsharedIdentity a owl:ObjectProperty ; rdfs:domain pce:Customer ; rdfs:range pce:Identity ; kg:derived true ; kg:narrows pce:hasIdentity ;
            kg:condition [ sh:property [ sh:path pce:identifies ; sh:maxCount 1 ] ] .
        pce:observedIn a owl:ObjectProperty ; rdfs:domain pce:Identity ; rdfs:range pce:Interaction .

        """;

    private const string Interactions = """
        pce:Touchpoint a owl:Class .
        id:website a pce:Touchpoint .
        id:counter a pce:Touchpoint .
        pce:ResearchPhase a owl:Class ; rdfs:subClassOf skos:Concept .
        pce:phaseOrdinal a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:ResearchPhase ; rdfs:range xsd:integer .
        v:Looking a pce:ResearchPhase ; pce:phaseOrdinal 1 .
        v:Choosing a pce:ResearchPhase ; pce:phaseOrdinal 2 .
        v:Owning a pce:ResearchPhase ; pce:phaseOrdinal 3 .

        pce:Interaction a owl:Class ; kg:polymorphic true ; kg:timeProperty pce:startedAt .
        pce:Visit a owl:Class ; rdfs:subClassOf pce:Interaction .
        pce:Call a owl:Class ; rdfs:subClassOf pce:Interaction .
        pce:AdvocacyAct a owl:Class ; rdfs:subClassOf pce:Interaction .
        pce:BrandInitiatedInteraction a owl:Class ; rdfs:subClassOf pce:Interaction .
        [ a owl:Class ; owl:intersectionOf ( pce:Interaction
            [ a owl:Restriction ; owl:onProperty pce:initiatedBy ; owl:someValuesFrom pce:Employee ] ) ]
            rdfs:subClassOf pce:BrandInitiatedInteraction .
        pce:InteractionShape a sh:NodeShape ; sh:targetClass pce:Interaction ;
            sh:property [ sh:path pce:startedAt ; sh:minCount 1 ; sh:message "An interaction begins at exactly one moment (startedAt)." ] ,
                [ sh:path pce:atTouchpoint ; sh:minCount 1 ; sh:message "An interaction takes place at exactly one touchpoint (atTouchpoint)." ] .
        pce:startedAt a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Interaction ; rdfs:range xsd:dateTime .
        pce:atTouchpoint a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Interaction ; rdfs:range pce:Touchpoint .
        pce:initiatedBy a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Interaction ; rdfs:range pce:Agent .
        pce:researchPhase a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Interaction ; rdfs:range pce:ResearchPhase .
        pce:interactionDepth a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Interaction ; rdfs:range xsd:integer .
        pce:pageSeen a owl:DatatypeProperty ; rdfs:domain pce:Visit ; rdfs:range xsd:string .
        pce:spent a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Interaction ; rdfs:range xsd:decimal .
        pce:participatedIn a owl:ObjectProperty ; owl:inverseOf pce:hasParticipant ; rdfs:domain pce:Customer ; rdfs:range pce:Interaction ;
            owl:propertyChainAxiom ( pce:hasUnsharedIdentity pce:observedIn ) .
        pce:hasParticipant a owl:ObjectProperty ; rdfs:domain pce:Interaction ; rdfs:range pce:Customer ; kg:graphqlName "participants" .
        pce:interactions a owl:ObjectProperty ; rdfs:domain pce:CustomerRelationship ; rdfs:range pce:Interaction ; kg:derived true ;
            owl:propertyChainAxiom ( pce:relationshipOf pce:participatedIn ) .

        pce:Utterance a owl:Class ; kg:timeProperty pce:observedAt .
        pce:observationOf a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Utterance ; rdfs:range pce:Customer .
        pce:recordedIn a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Utterance ; rdfs:range pce:Interaction .
        pce:observedAt a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Utterance ; rdfs:range xsd:dateTime .
        pce:text a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Utterance ; rdfs:range xsd:string .
        pce:textLanguage a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Utterance ; rdfs:range xsd:string .

        pce:Issue a owl:Class ; kg:polymorphic true .
        pce:Complaint a owl:Class ; rdfs:subClassOf pce:Issue .
        pce:Outage a owl:Class ; rdfs:subClassOf pce:Issue .
        pce:raisedIn a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Issue ; rdfs:range pce:Interaction .
        pce:inRelationship a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:Issue ; rdfs:range pce:CustomerRelationship .
        pce:attemptCount a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Issue ; rdfs:range xsd:integer .
        pce:resolvedAt a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Issue ; rdfs:range xsd:dateTime .

        """;

    private const string Records = """
        pce:EngagementStage a owl:Class ; rdfs:subClassOf skos:Concept .
        pce:nextStage a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:EngagementStage ; rdfs:range pce:EngagementStage .
        pce:ProgressionRule a owl:Class .
        pce:leadsToStage a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:ProgressionRule ; rdfs:range pce:EngagementStage .
        pce:regressionAfterDays a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:ProgressionRule ; rdfs:range xsd:integer .
        pce:reentryAfterDays a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:ProgressionRule ; rdfs:range xsd:integer .
        pce:StageMembership a owl:Class ; kg:derived true ; kg:kind "interval" ; kg:validFrom pce:memberFrom ; kg:validUntil pce:memberUntil .
        pce:hasStageMembership a owl:ObjectProperty ; rdfs:domain pce:CustomerRelationship ; rdfs:range pce:StageMembership .
        pce:membershipStage a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:StageMembership ; rdfs:range pce:EngagementStage .
        pce:membershipRule a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:StageMembership ; rdfs:range pce:ProgressionRule .
        pce:citedInteraction a owl:ObjectProperty ; rdfs:domain pce:StageMembership ; rdfs:range pce:Interaction .
        pce:memberFrom a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:StageMembership ; rdfs:range xsd:dateTime .
        pce:memberUntil a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:StageMembership ; rdfs:range xsd:dateTime .
        v:First a pce:EngagementStage ; pce:nextStage v:Second .
        v:Second a pce:EngagementStage ; pce:nextStage v:Third .
        v:Third a pce:EngagementStage .

        pce:CustomerClassification a owl:Class ; rdfs:subClassOf skos:Concept .
        v:Stranger a pce:CustomerClassification .
        v:Regular a pce:CustomerClassification .
        v:Buyer a pce:CustomerClassification .
        pce:ClassificationRule a owl:Class .
        pce:classifiesAs a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:ClassificationRule ; rdfs:range pce:CustomerClassification .
        pce:ruleOrder a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:ClassificationRule ; rdfs:range xsd:integer .
        pce:ClassificationPeriod a owl:Class ; kg:derived true ; kg:kind "interval" ; kg:validFrom pce:classifiedFrom ; kg:validUntil pce:classifiedUntil .
        pce:hasClassificationPeriod a owl:ObjectProperty ; rdfs:domain pce:CustomerRelationship ; rdfs:range pce:ClassificationPeriod .
        pce:classificationOf a owl:ObjectProperty , owl:FunctionalProperty ; owl:inverseOf pce:hasClassificationPeriod ;
            rdfs:domain pce:ClassificationPeriod ; rdfs:range pce:CustomerRelationship .
        pce:classification a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:ClassificationPeriod ; rdfs:range pce:CustomerClassification .
        pce:classifiedFrom a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:ClassificationPeriod ; rdfs:range xsd:dateTime .
        pce:classifiedUntil a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:ClassificationPeriod ; rdfs:range xsd:dateTime .
        pce:classificationRule a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain pce:ClassificationPeriod ; rdfs:range pce:ClassificationRule .

        """;
}
