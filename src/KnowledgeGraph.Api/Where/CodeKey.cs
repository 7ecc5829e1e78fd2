using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Where;

/// <summary>A concept's code: its notation, else its local name, which no store keeps as a value and the ontology therefore answers for.</summary>
internal sealed class CodeKey(TypeMap map) : WhereKey
{
    private readonly ValueConditions _notation = new(map.Paths.Notation, ScalarKind.String, 0);

    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) =>
        Filters.And(entry.Entries.Select(operation => Compile(operation.Key, operation.Value, entry.Path)));

    private Filter Compile(string name, object value, InputPath path) => name switch
    {
        "isNull" => value is true ? Filter.False : Filter.True,
        "ne" => Filters.Not(Positive("eq", value, path)),
        "notIn" => Filters.Not(Positive("in", value, path)),
        _ => Positive(name, value, path),
    };

    private Filter Positive(string name, object value, InputPath path) => Filters.Or(
    [
        _notation.Compile(new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value }, path),
        Filters.OneOf(map.Model.Individuals.Where(IsCodedByName).Where(i => Meets(i.Code, name, value)).Select(i => i.Iri)),
    ]);

    private static bool IsCodedByName(Individual individual) => individual.Code == individual.LocalName;

    private static bool Meets(string code, string name, object value) => name switch
    {
        "eq" => code == (string)value,
        "in" => ((IReadOnlyList<object?>)value).Contains(code),
        "contains" => code.Contains((string)value, StringComparison.Ordinal),
        "startsWith" => code.StartsWith((string)value, StringComparison.Ordinal),
        "endsWith" => code.EndsWith((string)value, StringComparison.Ordinal),
        _ => false,
    };
}
