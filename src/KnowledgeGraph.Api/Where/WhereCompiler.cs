using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Where;

/// <summary>
/// <c>where</c> → filter (api.md, section where). Several keys in one object mean <em>and</em>; an empty object is true. Every condition
/// is two-valued: what is absent doesn't meet it, so that <c>ne</c>, <c>notIn</c>, <c>none</c> and <c>not</c> hold for what is absent.
/// </summary>
internal sealed class WhereCompiler(TypeMap map)
{
    /// <summary>The types of the schema.</summary>
    public TypeMap Map { get; } = map;

    /// <summary>The condition that a <c>where</c> object puts on a node.</summary>
    /// <param name="where">The coerced object.</param>
    /// <param name="type">Its type; the tags of its fields tell what the keys mean.</param>
    /// <param name="path">Where it stands.</param>
    public Filter Compile(object where, InputObjectType type, InputPath path) =>
        Filters.And(Entries(where, path).Select(entry => Compile(entry.Key, entry.Value, type, path)));

    /// <summary>The keys of an object, of which none may be null.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries(object input, InputPath path)
    {
        foreach (var (key, value) in (IReadOnlyDictionary<string, object?>)input)
        {
            yield return value is null
                ? throw path.Then(key).Refuse("null is no condition. Leave the key out, or ask { isNull: true }.")
                : KeyValuePair.Create(key, value);
        }
    }

    /// <summary>The items of a list, of which none may be null.</summary>
    public static IReadOnlyList<object> Items(object list, InputPath path)
    {
        var items = (IReadOnlyList<object?>)list;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                throw path.Item(i).Refuse("null can't be compared. Leave it out, or ask { isNull: true } beside.");
            }
        }

        return items!;
    }

    private Filter Compile(string key, object value, InputObjectType type, InputPath path) =>
        type.Fields.Find(key) is { Tag: WhereKey meaning } definition
            ? meaning.Compile(new WhereEntry(value, definition.Type.NamedType, path.Then(key), this))
            : throw new InvalidOperationException($"The key {type.Name}.{key} has no meaning.");
}
