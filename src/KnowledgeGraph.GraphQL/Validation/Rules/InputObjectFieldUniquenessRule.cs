using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.6.3 Input Object Field Uniqueness: a field of an input object is given once.</summary>
internal sealed class InputObjectFieldUniquenessRule() : Rule("Input-Object-Field-Uniqueness")
{
    public override void Enter(ValueNode node, ValidationContext context)
    {
        if (node is not ObjectValueNode input)
        {
            return;
        }

        foreach (var same in input.Fields.GroupBy(field => field.Name.Value).Where(group => group.Skip(1).Any()))
        {
            context.Report(this, $"The input field \"{same.Key}\" is given {same.Count()} times.", [.. same.Select(field => field.Start)]);
        }
    }
}
