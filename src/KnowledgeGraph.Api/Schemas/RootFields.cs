using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Schemas;

/// <summary>The root fields that the store answers: one node and the list of all for each class of <c>kg:exposure "root"</c>, and <c>node</c>.</summary>
internal sealed class RootFields(TypeMap map, OutputTypes outputs, SchemaProblems problems)
{
    private readonly Dictionary<string, Iri> _taken = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order of the types' names.</summary>
    public IReadOnlyList<FieldDefinition> Make() =>
    [
        .. map.Types.Where(IsRoot).SelectMany(FieldsOf),
        new FieldDefinition("node", BuiltInNames.Node)
        {
            Description = "The node of an identifier, of whatever type; null if there is none.",
            Arguments = [new InputValueDefinition("id", "ID!") { Description = "The `id` of a node." }],
            Tag = new RootModel.ById(map.Node),
            Writer = StoreField.WriteAsync,
        },
    ];

    private static bool IsRoot(GraphType type) => type is { IsRecord: false, Class.Exposure: Exposure.Root };

    private IEnumerable<FieldDefinition> FieldsOf(GraphType type)
    {
        var one = NamingRules.FieldName(type.Name);
        var all = NamingRules.ListName(type.Name, type.Class!.Plural);
        if (!Claim(one, type) || !Claim(all, type))
        {
            yield break;
        }

        var definition = Texts.InEnglish(type.Class.Definitions);
        yield return new FieldDefinition(one, type.Name)
        {
            Description = $"One {type.Name} by IRI; null if there is none. {definition}".TrimEnd(),
            DeprecationReason = type.Class.DeprecationReason,
            Arguments = [new InputValueDefinition("iri", "IRI!") { Description = "Its IRI or an alias." }],
            Tag = new RootModel.ByIri(type),
            Writer = StoreField.WriteAsync,
        };
        yield return new FieldDefinition(all, $"{outputs.ConnectionOf(type)}!")
        {
            Description = $"Every {type.Name}, page by page. {definition}".TrimEnd(),
            DeprecationReason = type.Class.DeprecationReason,
            Arguments = outputs.ListArgumentsOf(type, isConnection: true),
            Tag = new RootModel.OfType(type),
            Writer = StoreField.WriteAsync,
        };
    }

    private bool Claim(string name, GraphType type)
    {
        if (!NamingRules.IsName(name))
        {
            problems.Refuse(SchemaProblems.Name, $"{Shown(type.Class!.Iri)}: '{name}' is no name of a root field. Set kg:plural or kg:graphqlName.", type.Class.Source);
            return false;
        }

        if (!_taken.TryGetValue(name, out var other))
        {
            _taken.Add(name, type.Class!.Iri);
            return true;
        }

        problems.Refuse(
            SchemaProblems.Name,
            other == type.Class!.Iri
                ? $"{Shown(other)}: one node and the list of all would both be the root field '{name}'. Set kg:plural."
                : $"{Shown(other)} and {Shown(type.Class.Iri)} would both have the root field '{name}'. Set kg:plural or kg:graphqlName on one of them.",
            type.Class.Source);
        return false;
    }

    private string Shown(Iri iri) => map.Model.Prefixes.Shorten(iri) ?? iri.ToString();
}
