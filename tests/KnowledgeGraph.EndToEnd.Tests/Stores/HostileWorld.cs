using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>An ontology whose names would be commands if a store pasted them into its language, and data to match.</summary>
internal static class HostileWorld
{
    /// <summary>Values that would be, too; each is the title of one thing.</summary>
    public static readonly IReadOnlyList<string> Values =
    [
        "x`) DETACH DELETE n //", "' OR 1=1 //", "\"; DROP TABLE node; --", "\\u0060) MATCH (n) DETACH DELETE n //", "$iri", "{{iri}}", "`", "\\", "\u202E\U0001F600", "a\nb\tc",
    ];

    private const string Ontology = """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix kg: <https://pce.example/kg#> .

        <https://h.example/ontology> a owl:Ontology ; kg:individuals <https://h.example/id/> .

        <https://h.example/o#Thing')DETACH-DELETE(n)//> a owl:Class ; kg:exposure "root" ; kg:graphqlName "Thing" ; kg:polymorphic true ;
            rdfs:label "thing') DETACH DELETE n //"@en ; skos:definition "A thing`) DETACH DELETE n //"@en .
        <https://h.example/o#Entity> a owl:Class ; kg:exposure "root" ; kg:graphqlName "EntityThing" ; kg:plural "entityThings" ;
            rdfs:subClassOf <https://h.example/o#Thing')DETACH-DELETE(n)//> ; rdfs:label "entity"@en ; skos:definition "Named like the store's own."@en .
        <https://h.example/o#title=$iri;x=''/*> a owl:DatatypeProperty , owl:FunctionalProperty ; kg:graphqlName "title" ; kg:indexed "text" ;
            rdfs:domain <https://h.example/o#Thing')DETACH-DELETE(n)//> ; rdfs:range xsd:string ; rdfs:label "title"@en ; skos:definition "Its title."@en .
        <https://h.example/o#seq> a owl:DatatypeProperty , owl:FunctionalProperty ; kg:graphqlName "seq" ; kg:indexed "range" ;
            rdfs:domain <https://h.example/o#Thing')DETACH-DELETE(n)//> ; rdfs:range xsd:long ; rdfs:label "number"@en ; skos:definition "Its number."@en .
        <https://h.example/o#said%60%5D> a owl:DatatypeProperty ; kg:graphqlName "said" ;
            rdfs:domain <https://h.example/o#Thing')DETACH-DELETE(n)//> ; rdfs:range rdf:langString ; rdfs:label "said"@en ; skos:definition "What it said."@en .
        <https://h.example/o#knows]-(m)DETACH-DELETE(m)//> a owl:ObjectProperty ; kg:graphqlName "knows" ;
            rdfs:domain <https://h.example/o#Thing')DETACH-DELETE(n)//> ; rdfs:range <https://h.example/o#Thing')DETACH-DELETE(n)//> ;
            rdfs:label "knows"@en ; skos:definition "Whom it knows."@en .
        <https://h.example/o#Alias> a owl:ObjectProperty , owl:TransitiveProperty ; kg:graphqlName "beyond" ; kg:derived true ;
            rdfs:domain <https://h.example/o#Thing')DETACH-DELETE(n)//> ; rdfs:range <https://h.example/o#Thing')DETACH-DELETE(n)//> ;
            rdfs:label "beyond"@en ; skos:definition "Whom it knows, and whom they know."@en .
        <https://h.example/o#knows]-(m)DETACH-DELETE(m)//> rdfs:subPropertyOf <https://h.example/o#Alias> .
        """;

    /// <summary>The folder to serve.</summary>
    public static OntologyCopy Make() => OntologyCopy.With(("hostile.ttl", Ontology), ("examples/things.ttl", string.Join('\n', Values.Select(Thing))));

    /// <summary>IRI of a thing.</summary>
    public static string IriOf(int number) => $"https://h.example/id/{number}')--%60";

    /// <summary>A text between quotation marks, as Turtle, GraphQL and JSON read it.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    // Each knows the next one; the last knows nobody.
    private static string Thing(string title, int number) => $"""
        <{IriOf(number)}> a <https://h.example/o#{(number % 2 == 0 ? "Thing')DETACH-DELETE(n)//" : "Entity")}> ;
            <https://h.example/o#title=$iri;x=''/*> {Quoted(title)} ; <https://h.example/o#seq> {number} ; <https://h.example/o#said%60%5D> {Quoted(title)}@x-drop-all
            {(number + 1 < Values.Count ? $"; <https://h.example/o#knows]-(m)DETACH-DELETE(m)//> <{IriOf(number + 1)}>" : "")} .
        """;
}
