using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.6.2 Input Object Field Names: a given field is defined by the input object.</summary>
internal sealed class InputObjectFieldNamesRule() : Rule("Input-Object-Field-Names")
{
    public override void Enter(ObjectFieldNode node, ValidationContext context)
    {
        if (context.InputObject is { } type && !type.Fields.Contains(node.Name.Value))
        {
            context.Report(
                this,
                $"Field \"{node.Name}\" is not defined by type \"{type}\".{Suggestions.DidYouMean(node.Name.Value, type.Fields.Names)}",
                node.Start);
        }
    }
}
