using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.4.1 Argument Names: an argument is defined by the field or directive it is given to.</summary>
internal sealed class ArgumentNamesRule() : Rule("Argument-Names")
{
    public override void Enter(ArgumentNode node, ValidationContext context)
    {
        if (context.ArgumentOwner is { } owner && !owner.Arguments.Contains(node.Name.Value))
        {
            context.Report(
                this,
                $"Unknown argument \"{node.Name}\" on {owner.Description}.{Suggestions.DidYouMean(node.Name.Value, owner.Arguments.Names)}",
                node.Start);
        }
    }
}
