using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.1 Variable Uniqueness: the variables of an operation have different names.</summary>
internal sealed class VariableUniquenessRule() : Rule("Variable-Uniqueness")
{
    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        foreach (var same in operation.Variables.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Skip(1).Any()))
        {
            context.Report(this, $"There are {same.Count()} variables named \"${same.Key}\".", [.. same.Select(variable => variable.Start)]);
        }
    }
}
