using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.4.1 CoerceArgumentValues, prepared once for a field: literals are coerced once, variables for each request.</summary>
internal sealed class ArgumentCoercion
{
    private readonly NamedList<InputValueDefinition> _definitions;
    private readonly ImmutableArray<ArgumentNode> _given;
    private readonly SourcePosition _start;
    private IReadOnlyDictionary<string, object?>? _constant;

    public ArgumentCoercion(NamedList<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, SourcePosition start)
    {
        _definitions = definitions;
        _given = given;
        _start = start;
        UsesVariables = given.Any(argument => LiteralCoercion.HasVariable(argument.Value));
    }

    public bool UsesVariables { get; }

    public IReadOnlyDictionary<string, object?> Coerce(CoercedVariables variables)
    {
        if (_definitions.Count == 0)
        {
            return FrozenDictionary<string, object?>.Empty;
        }

        return UsesVariables ? CoerceAll(variables) : _constant ??= CoerceAll(CoercedVariables.None);
    }

    private Dictionary<string, object?> CoerceAll(CoercedVariables variables)
    {
        var values = new Dictionary<string, object?>(_definitions.Count, StringComparer.Ordinal);
        foreach (var definition in _definitions)
        {
            if (Find(definition.Name) is { } argument && HasValue(argument.Value, variables))
            {
                values.Add(definition.Name, Coerce(argument, definition, variables));
            }
            else if (definition.DefaultValue is not null)
            {
                values.Add(definition.Name, definition.CoercedDefaultValue);
            }
            else if (definition.Type.IsNonNull)
            {
                throw Refused($"The argument \"{definition.Name}\" of type \"{definition.Type}\" is required, but no value was given.", _start);
            }
        }

        return values;
    }

    private static object? Coerce(ArgumentNode argument, InputValueDefinition definition, CoercedVariables variables)
    {
        try
        {
            return LiteralCoercion.Coerce(argument.Value, definition.Type, variables);
        }
        catch (FormatException invalid)
        {
            throw Refused($"The argument \"{definition.Name}\" is not valid: {invalid.Message}", argument.Value.Start);
        }
    }

    private static bool HasValue(ValueNode value, CoercedVariables variables) =>
        value is not VariableNode variable || variables.TryGetValue(variable.Name.Value, out _);

    private ArgumentNode? Find(string name)
    {
        foreach (var argument in _given)
        {
            if (argument.Name.Value == name)
            {
                return argument;
            }
        }

        return null;
    }

    private static GraphQLException Refused(string message, SourcePosition position) => new(new GraphQLError(message)
    {
        Code = ErrorCodes.BadInput,
        Locations = [position],
        SpecifiedBy = Specification.Section("Coercing-Field-Arguments"),
    });
}
