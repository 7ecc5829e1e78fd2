using System.Collections.Frozen;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.9 Enums: a leaf value out of a list of names.</summary>
public sealed class EnumType(string name) : NamedType(name, TypeKind.Enum)
{
    private readonly FrozenDictionary<object, EnumValueDefinition> _byValue = FrozenDictionary<object, EnumValueDefinition>.Empty;

    /// <summary>The values, of which there is at least one.</summary>
    public required NamedList<EnumValueDefinition> Values
    {
        get;
        init
        {
            field = value;
            _byValue = value.DistinctBy(item => item.Value).ToFrozenDictionary(item => item.Value);
        }
    }

    /// <summary>The definition whose internal value this is, or null.</summary>
    public EnumValueDefinition? FindValue(object internalValue) => _byValue.GetValueOrDefault(internalValue);
}
