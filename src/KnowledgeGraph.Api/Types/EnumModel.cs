using System.Collections.Frozen;
using System.Text.Json;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Types;

/// <summary>A class of concepts that the schema shows as an enum. The internal value of an enum value is the concept's <c>Iri</c>.</summary>
internal sealed class EnumModel
{
    private readonly FrozenDictionary<string, JsonEncodedText> _namesByIri;

    public EnumModel(string name, OntologyClass @class, IReadOnlyList<Individual> concepts)
    {
        Name = name;
        Class = @class;
        Concepts = concepts;
        _namesByIri = concepts.ToFrozenDictionary(c => c.Iri.Value, c => JsonEncodedText.Encode(c.EnumName), StringComparer.Ordinal);
    }

    /// <summary>Name in GraphQL.</summary>
    public string Name { get; }

    /// <summary>The class.</summary>
    public OntologyClass Class { get; }

    /// <summary>The concepts by <c>kg:order</c>, then by name.</summary>
    public IReadOnlyList<Individual> Concepts { get; }

    /// <summary>Name of the value that stands for a concept; false for a node that is none of the list.</summary>
    public bool TryGetName(string iri, out JsonEncodedText name) => _namesByIri.TryGetValue(iri, out name);
}
