using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.4.2 Argument Uniqueness: an argument is given once.</summary>
internal sealed class ArgumentUniquenessRule() : Rule("Argument-Uniqueness")
{
    public override void Enter(FieldNode node, ValidationContext context) => Check(node.Arguments, context);

    public override void Enter(DirectiveNode node, ValidationContext context) => Check(node.Arguments, context);

    private void Check(ImmutableArray<ArgumentNode> arguments, ValidationContext context)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Skip(1).Any()))
        {
            context.Report(this, $"The argument \"{same.Key}\" is given {same.Count()} times.", [.. same.Select(argument => argument.Start)]);
        }
    }
}
