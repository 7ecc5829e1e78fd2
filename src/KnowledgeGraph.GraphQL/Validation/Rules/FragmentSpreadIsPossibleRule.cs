using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.2.3 Fragment Spread Is Possible: some object can be of both the type around and the type of the fragment.</summary>
internal sealed class FragmentSpreadIsPossibleRule() : Rule("Fragment-Spread-Is-Possible")
{
    public override void Enter(InlineFragmentNode node, ValidationContext context)
    {
        if (node.TypeCondition is { } condition)
        {
            Check("Fragment", condition, node, context);
        }
    }

    public override void Enter(FragmentSpreadNode node, ValidationContext context)
    {
        if (context.Fragments.Find(node.Name.Value) is { } fragment)
        {
            Check($"Fragment \"{node.Name}\"", fragment.TypeCondition, node, context);
        }
    }

    private void Check(string subject, NamedTypeNode condition, SelectionNode spread, ValidationContext context)
    {
        var schema = context.Schema;
        if (context.ParentType is { } parent
            && schema.FindType(condition.Name) is { IsComposite: true } type
            && !schema.IsSubType(type, parent)
            && !schema.PossibleTypes(type).Any(possible => schema.IsPossibleType(parent, possible)))
        {
            context.Report(this, $"{subject} cannot be spread here: no object is both of type \"{parent}\" and of type \"{type}\".", spread.Start);
        }
    }
}
