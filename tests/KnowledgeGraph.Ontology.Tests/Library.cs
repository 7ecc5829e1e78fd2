using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Sources;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Tests;

/// <summary>The tests' second domain: a lending library. Nothing in it is known to the code under test.</summary>
internal static class Library
{
    public const string Namespace = "https://library.example/ontology#";

    public const string Prefixes = """
        @prefix lib: <https://library.example/ontology#> .
        @prefix id: <https://library.example/id/> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    public const string Modules = Prefixes + """
        <https://library.example/ontology> a owl:Ontology .

        lib:Agent a owl:Class ; kg:polymorphic true ; kg:abstract true ; rdfs:label "agent"@en, "Akteur"@de .
        lib:Reader a owl:Class ; rdfs:subClassOf lib:Agent ; kg:polymorphic true ; kg:exposure "root" ; kg:plural "readers" ; kg:personalData "personal" ;
            skos:definition "Somebody who may borrow."@en ; owl:hasKey ( lib:cardNumber ) .
        lib:Child a owl:Class ; rdfs:subClassOf lib:Reader .
        lib:Branch a owl:Class ; rdfs:subClassOf lib:Agent ; owl:disjointWith lib:Reader .
        lib:Genre a owl:Class ; rdfs:subClassOf skos:Concept .
        lib:Work a owl:Class ; kg:polymorphic true .
        lib:Book a owl:Class ; rdfs:subClassOf lib:Work .
        lib:Loan a owl:Class ; kg:polymorphic true ; kg:kind "interval" ; kg:validFrom lib:lentAt ; kg:validUntil lib:returnedAt ; kg:lapsesAt lib:dueAt ;
            kg:derived true ; kg:timeProperty lib:lentAt ; kg:dataSubject lib:loanOf .
        lib:LongLoan a owl:Class ; rdfs:subClassOf lib:Loan .
        lib:CrimeReader a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf
            ( lib:Reader [ a owl:Restriction ; owl:onProperty lib:likesGenre ; owl:hasValue id:crime ] ) ] .
        lib:Borrower a owl:Class ; rdfs:subClassOf lib:Reader .
        [ a owl:Class ; owl:intersectionOf ( lib:Reader [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:someValuesFrom lib:Loan ] ) ]
            rdfs:subClassOf lib:Borrower .

        lib:hasLoan a owl:ObjectProperty ; rdfs:domain lib:Reader ; rdfs:range lib:Loan ; owl:inverseOf lib:loanOf ; kg:graphqlName "loans" .
        lib:loanOf a owl:ObjectProperty, owl:FunctionalProperty .
        lib:loanNow a owl:ObjectProperty ; kg:derived true ; kg:narrows lib:hasLoan ; kg:condition [ kg:validNow true ] .
        lib:ofWork a owl:ObjectProperty, owl:FunctionalProperty ; rdfs:domain lib:Loan ; rdfs:range lib:Work .
        lib:ofGenre a owl:ObjectProperty ; rdfs:domain lib:Work ; rdfs:range lib:Genre .
        lib:likesGenre a owl:ObjectProperty ; kg:derived true ; rdfs:domain lib:Reader ; rdfs:range lib:Genre ;
            owl:propertyChainAxiom ( lib:hasLoan lib:ofWork lib:inGenre ) .
        lib:inGenre a owl:ObjectProperty ; kg:derived true ; rdfs:domain lib:Work ; rdfs:range lib:Genre ;
            owl:propertyChainAxiom ( lib:ofGenre skos:broaderTransitive ) .
        lib:ofGenre rdfs:subPropertyOf lib:inGenre .
        lib:partOf a owl:ObjectProperty, owl:TransitiveProperty ; rdfs:domain lib:Branch ; rdfs:range lib:Branch .
        lib:cardNumber a owl:DatatypeProperty, owl:FunctionalProperty ; rdfs:domain lib:Reader ; rdfs:range xsd:string ; kg:indexed "unique" .
        lib:lentAt a owl:DatatypeProperty, owl:FunctionalProperty ; rdfs:domain lib:Loan ; rdfs:range xsd:dateTime ; kg:indexed "range" .
        lib:returnedAt a owl:DatatypeProperty, owl:FunctionalProperty ; rdfs:domain lib:Loan ; rdfs:range xsd:dateTime .
        lib:dueAt a owl:DatatypeProperty, owl:FunctionalProperty ; kg:derived true ; rdfs:domain lib:Loan ; rdfs:range xsd:dateTime .
        lib:fee a owl:DatatypeProperty, owl:FunctionalProperty ; rdfs:domain lib:Loan ; rdfs:range xsd:decimal ; kg:scale 2 ; kg:default 0.5 .
        lib:title a owl:DatatypeProperty ; rdfs:domain lib:Work, lib:Branch ; rdfs:range rdf:langString ;
            owl:deprecated true ; kg:deprecationReason "Works are named by their label." .

        id:crime a lib:Genre ; skos:prefLabel "crime"@en, "Krimi"@de ; skos:notation "CRIME" .
        id:noir a lib:Genre ; skos:broader id:crime .
        id:scandinavianNoir a lib:Genre ; skos:broader id:noir ; kg:order 3 .
        id:central a lib:Branch .

        """;

    public const string Shapes = Prefixes + """
        lib:LoanShape a sh:NodeShape ; sh:targetClass lib:Loan ;
            sh:property [ sh:path lib:ofWork ; sh:class lib:Work ; sh:minCount 1 ; sh:maxCount 1 ; sh:order 1 ] ,
                [ sh:path lib:loanOf ; sh:minCount 1 ] ,
                [ sh:path lib:fee ; sh:datatype xsd:decimal ; sh:minInclusive 0 ] .

        """;

    /// <summary>The library as it should be.</summary>
    public static OntologyModel Model { get; } = Load().Model ?? throw new InvalidOperationException("The library of the tests has violations.");

    /// <summary>The library with a further document.</summary>
    public static OntologyLoadResult Load(string further = "") => OntologyLoader.Load(
        OntologyDocument.Of("library.ttl", Modules),
        OntologyDocument.Of("shapes/library.ttl", Shapes),
        OntologyDocument.Of("further.ttl", Prefixes + further));

    /// <summary>What is found in a further document, each as <c>kg check</c> prints it; lines count from the first after the prefixes.</summary>
    public static IReadOnlyList<string> ProblemsOf(string further)
    {
        var offset = Prefixes.AsSpan().Count('\n');
        return
        [
            .. Load(further).Problems.Select(problem => problem.Source is { } place
                ? $"{place.File}:{(place.File == "further.ttl" ? place.Line - offset : place.Line)}:{place.Column}: {problem.Code}: {problem.Message}"
                : $"{problem.Code}: {problem.Message}"),
        ];
    }

    public static Iri Lib(string name) => new(Namespace + name);

    public static Iri Id(string name) => new($"https://library.example/id/{name}");

    /// <summary>Expects a further document to have exactly these findings, each as <see cref="ProblemsOf"/> prints it.</summary>
    public static void AssertFinds(string further, params string[] expected) => Assert.Equal(expected, ProblemsOf(further));

    /// <summary>The finding of a load that must have exactly one.</summary>
    public static Problem OnlyProblemOf(string further) => Assert.Single(Load(further).Problems);
}
