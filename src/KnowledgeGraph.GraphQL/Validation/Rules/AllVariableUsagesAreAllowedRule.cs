using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.5 All Variable Usages Are Allowed: a variable is of a type that fits where it is used.</summary>
internal sealed class AllVariableUsagesAreAllowedRule() : Rule("All-Variable-Usages-Are-Allowed")
{
    public override void Leave(DocumentNode node, ValidationContext context)
    {
        foreach (var operation in node.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var variables = operation.Variables
                .DistinctBy(variable => variable.Variable.Name.Value)
                .ToDictionary(variable => variable.Variable.Name.Value, StringComparer.Ordinal);
            foreach (var usage in context.UsagesIn(operation))
            {
                if (variables.TryGetValue(usage.Node.Name.Value, out var variable))
                {
                    Check(variable, usage, context);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode variable, VariableUsage usage, ValidationContext context)
    {
        var type = TypeReference.Of(variable.Type);
        if (usage.Type is not { } expected || context.Schema.FindType(type.Name) is null)
        {
            return;
        }

        if (usage.OneOf is { } oneOf && !type.IsNonNull)
        {
            context.Report(
                this,
                $"Variable \"${usage.Node.Name}\" is of type \"{type}\", but must be non-null to be used in the OneOf input object \"{oneOf}\".",
                variable.Start,
                usage.Node.Start);
        }
        else if (!IsAllowed(type, variable.DefaultValue, expected, usage.HasLocationDefault))
        {
            context.Report(
                this,
                $"Variable \"${usage.Node.Name}\" of type \"{type}\" is used where a value of type \"{expected}\" is expected.",
                variable.Start,
                usage.Node.Start);
        }
    }

    // IsVariableUsageAllowed
    private static bool IsAllowed(TypeReference type, ValueNode? defaultValue, TypeReference expected, bool hasLocationDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return AreCompatible(type, expected);
        }

        var hasNonNullDefault = defaultValue is not (null or NullValueNode);
        return (hasNonNullDefault || hasLocationDefault) && AreCompatible(type, expected.Nullable);
    }

    // AreTypesCompatible
    private static bool AreCompatible(TypeReference type, TypeReference expected) => (type, expected) switch
    {
        (NonNullTypeReference variable, NonNullTypeReference location) => AreCompatible(variable.NullableType, location.NullableType),
        (_, NonNullTypeReference) => false,
        (NonNullTypeReference variable, _) => AreCompatible(variable.NullableType, expected),
        (ListTypeReference variable, ListTypeReference location) => AreCompatible(variable.Items, location.Items),
        (NamedTypeReference variable, NamedTypeReference location) => variable.Name == location.Name,
        _ => false,
    };
}
