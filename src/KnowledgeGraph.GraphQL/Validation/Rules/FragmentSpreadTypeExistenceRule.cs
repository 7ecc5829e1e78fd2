using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.2 Fragment Spread Type Existence: the type that a fragment is written for exists.</summary>
internal sealed class FragmentSpreadTypeExistenceRule() : Rule("Fragment-Spread-Type-Existence")
{
    public override void Enter(DefinitionNode node, ValidationContext context) => Check((node as FragmentDefinitionNode)?.TypeCondition, context);

    public override void Enter(InlineFragmentNode node, ValidationContext context) => Check(node.TypeCondition, context);

    private void Check(NamedTypeNode? condition, ValidationContext context)
    {
        if (condition is not null && context.Schema.FindType(condition.Name) is null)
        {
            var composites = context.Schema.Types.Where(type => type.IsComposite).Select(type => type.Name);
            context.Report(this, $"Unknown type \"{condition.Name}\".{Suggestions.DidYouMean(condition.Name, composites)}", condition.Start);
        }
    }
}
