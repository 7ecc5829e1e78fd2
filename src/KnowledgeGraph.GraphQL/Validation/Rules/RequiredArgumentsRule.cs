using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.4.3 Required Arguments: an argument of a non-null type without a default is given.</summary>
internal sealed class RequiredArgumentsRule() : Rule("Required-Arguments")
{
    public override void Enter(FieldNode node, ValidationContext context) => Check(node.Start, node.Arguments, context);

    public override void Enter(DirectiveNode node, ValidationContext context) => Check(node.Start, node.Arguments, context);

    // A literal null in such a place is reported by ValuesOfCorrectType.
    private void Check(SourcePosition start, ImmutableArray<ArgumentNode> given, ValidationContext context)
    {
        if (context.ArgumentOwner is not { } owner)
        {
            return;
        }

        foreach (var argument in owner.Arguments.Where(argument => argument.IsRequired && given.All(node => node.Name.Value != argument.Name)))
        {
            context.Report(this, $"The {owner.Description} requires the argument \"{argument.Name}\" of type \"{argument.Type}\", but it is not given.", start);
        }
    }
}
