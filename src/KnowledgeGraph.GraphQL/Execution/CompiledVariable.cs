using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A variable that an operation defines, bound to its type.</summary>
public sealed class CompiledVariable
{
    internal CompiledVariable(VariableDefinitionNode definition, TypeReference type)
    {
        Name = definition.Variable.Name.Value;
        Type = type;
        Start = definition.Start;
        DefaultValue = definition.DefaultValue;
        CoercedDefaultValue = DefaultValue is null ? null : LiteralCoercion.CoerceConstant(DefaultValue, type);
    }

    /// <summary>The name, without the dollar sign.</summary>
    public string Name { get; }

    /// <summary>The expected type.</summary>
    public TypeReference Type { get; }

    /// <summary>Where the variable is defined.</summary>
    public SourcePosition Start { get; }

    /// <summary>What is used where no value is given; null if there is no default.</summary>
    public ValueNode? DefaultValue { get; }

    internal object? CoercedDefaultValue { get; }
}
