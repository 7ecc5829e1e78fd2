using System.Text;

namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>A generated ontology as Turtle: terms and things in modules, what is said of the things in an example.</summary>
internal static class GeneratedTurtle
{
    private const string Prefixes = """
        @prefix g: <https://generated.example/ontology#> .
        @prefix it: <https://generated.example/id/> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    /// <summary>The files of its folder.</summary>
    public static (string File, string Text)[] Files(GeneratedOntology ontology) =>
    [
        ("terms.ttl", Terms(ontology)),
        ("things.ttl", Prefixes + string.Concat(ontology.Things.Select(thing => $"it:{thing.Key} a g:{thing.Value} ; rdfs:label \"{thing.Key}\" .\n"))),
        ("examples/facts.ttl", Prefixes
            + string.Concat(ontology.Links.Select(link => $"it:{link.From} g:{link.Property} it:{link.To} .\n"))
            + string.Concat(ontology.Numbers.Select(number => $"it:{number.Of} g:{number.Property} {number.Value} .\n"))),
    ];

    private static string Terms(GeneratedOntology ontology)
    {
        var terms = new StringBuilder(Prefixes).Append("<https://generated.example/ontology> a owl:Ontology ; kg:individuals it: .\n");
        foreach (var (name, above) in ontology.Classes)
        {
            var under = above is null ? "" : $" rdfs:subClassOf g:{above} ;";
            var open = ontology.Classes.ContainsValue(name) ? " kg:polymorphic true ;" : "";
            terms.Append($"g:{name} a owl:Class ;{under}{open} kg:exposure \"root\" ; {Words(name)} .\n");
        }

        foreach (var definition in ontology.Definitions)
        {
            var restriction = definition.Value is { } value ? $"owl:hasValue it:{value}" : $"owl:someValuesFrom g:{definition.ValueClass}";
            terms.Append($"g:{definition.Name} a owl:Class ; rdfs:subClassOf g:{definition.Base} ; {Words(definition.Name)} .\n");
            terms.Append($"[ a owl:Class ; owl:intersectionOf ( g:{definition.Base} [ a owl:Restriction ; owl:onProperty g:{definition.Property} ; {restriction} ] ) ] rdfs:subClassOf g:{definition.Name} .\n");
        }

        foreach (var property in ontology.Properties)
        {
            var kind = property.Range is null ? "owl:DatatypeProperty" : "owl:ObjectProperty";
            var range = property.Range is null ? "xsd:integer" : $"g:{property.Range}";
            terms.Append($"g:{property.Name} a {kind}{Axiom(property)} ; rdfs:domain g:{property.Domain} ; rdfs:range {range} ; {Words(property.Name)} .\n");
        }

        return terms.ToString();
    }

    private static string Axiom(GeneratedProperty property) => property.Trait switch
    {
        Trait.Functional or Trait.Number => " , owl:FunctionalProperty",
        Trait.Symmetric => " , owl:SymmetricProperty",
        Trait.Transitive => " , owl:TransitiveProperty",
        Trait.Inverse => $" ; owl:inverseOf g:{property.Others[0]}",
        Trait.SubProperty => $" ; rdfs:subPropertyOf g:{property.Others[0]}",
        Trait.Chain => $" ; owl:propertyChainAxiom ( {string.Join(" ", property.Others.Select(other => "g:" + other))} )",
        _ => "",
    };

    private static string Words(string name) => $"rdfs:label \"{name}\"@en ; skos:definition \"What is called {name}.\"@en";
}
