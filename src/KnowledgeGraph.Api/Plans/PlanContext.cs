using System.Collections.Immutable;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Plans;

/// <summary>One run of the <see cref="PlanCompiler"/>: the types of the schema and the variables of the request.</summary>
internal sealed class PlanContext(TypeMap map, CoercedVariables variables)
{
    private readonly CoercedVariables _variables = variables;

    /// <summary>The types of the schema.</summary>
    public TypeMap Map { get; } = map;

    /// <summary>Compiles conditions.</summary>
    public WhereCompiler Where { get; } = new(map);

    /// <summary>Whether an argument seen so far depends on a variable: then the plan is good for this request only.</summary>
    public bool UsesVariables { get; private set; }

    /// <summary>The arguments of a field.</summary>
    /// <exception cref="GraphQL.Response.GraphQLException">A variable is null or absent where a value is needed.</exception>
    public IReadOnlyDictionary<string, object?> ArgumentsOf(SelectedField field)
    {
        UsesVariables |= field.UsesVariables;
        return field.ArgumentValues(_variables);
    }

    /// <summary>The languages that an argument <c>lang</c> asks for, in order of preference.</summary>
    public ImmutableArray<string> LanguagesOf(SelectedField field) =>
        ArgumentsOf(field).GetValueOrDefault("lang") is IReadOnlyList<object?> languages ? [.. languages.OfType<string>()] : [];
}
