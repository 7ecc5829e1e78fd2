using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.10 Circular References: an input object can be written down in finitely many characters, and so can its defaults.</summary>
internal sealed class InputCycles(List<SchemaError> errors)
{
    private readonly HashSet<InputObjectType> _withoutCycle = [];
    private readonly HashSet<InputValueDefinition> _defaultsWithoutCycle = [];

    public void Check(NamedType type)
    {
        if (type is InputObjectType input)
        {
            CheckRequired(input, []);
            CheckDefaults(input, null, []);
        }
    }

    // A chain of non-null singular fields back to its beginning leaves no way to give a value.
    private void CheckRequired(InputObjectType type, ImmutableList<(InputObjectType Type, string Field)> path)
    {
        if (_withoutCycle.Contains(type))
        {
            return;
        }

        var begin = path.FindIndex(step => step.Type == type);
        if (begin >= 0)
        {
            var cycle = string.Join(", ", path.Skip(begin).Select(step => $"{step.Type.Name}.{step.Field}"));
            errors.Add(new SchemaError(type.Name, $"No value can be given: it would have to hold itself through the non-null {cycle}."));
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullTypeReference { NullableType: NamedTypeReference { NamedType: InputObjectType next } })
            {
                CheckRequired(next, path.Add((type, field.Name)));
            }
        }

        _withoutCycle.Add(type);
    }

    // InputObjectDefaultValueHasCycle
    private void CheckDefaults(InputObjectType type, ValueNode? defaultValue, ImmutableList<(InputValueDefinition Field, string Coordinate)> visited)
    {
        switch (defaultValue)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    CheckDefaults(type, item, visited);
                }

                break;
            case null or ObjectValueNode:
                foreach (var field in type.Fields)
                {
                    CheckDefault(type, field, defaultValue as ObjectValueNode, visited);
                }

                break;
        }
    }

    // InputFieldDefaultValueHasCycle
    private void CheckDefault(
        InputObjectType owner,
        InputValueDefinition field,
        ObjectValueNode? around,
        ImmutableList<(InputValueDefinition Field, string Coordinate)> visited)
    {
        if (field.Type.NamedType is not InputObjectType type)
        {
            return;
        }

        var given = around?.Fields.FirstOrDefault(entry => entry.Name.Value == field.Name)?.Value;
        if (given is not null)
        {
            CheckDefaults(type, given, visited);
            return;
        }

        if (field.DefaultValue is null || _defaultsWithoutCycle.Contains(field))
        {
            return;
        }

        var coordinate = $"{owner.Name}.{field.Name}";
        if (visited.Exists(step => step.Field == field))
        {
            errors.Add(new SchemaError(coordinate, $"The default value holds itself through {string.Join(", ", visited.Select(step => step.Coordinate))}."));
            return;
        }

        CheckDefaults(type, field.DefaultValue, visited.Add((field, coordinate)));
        _defaultsWithoutCycle.Add(field);
    }
}
