using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.3 Fragments on Object, Interface or Union Types: a fragment is written for a type that has fields.</summary>
internal sealed class FragmentsOnCompositeTypesRule() : Rule("Fragments-on-Object-Interface-or-Union-Types")
{
    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is FragmentDefinitionNode fragment)
        {
            Check($"Fragment \"{fragment.Name}\"", fragment.TypeCondition, context);
        }
    }

    public override void Enter(InlineFragmentNode node, ValidationContext context) => Check("Fragment", node.TypeCondition, context);

    private void Check(string subject, NamedTypeNode? condition, ValidationContext context)
    {
        if (condition is not null && context.Schema.FindType(condition.Name) is { IsComposite: false } type)
        {
            context.Report(this, $"{subject} cannot condition on type \"{type}\": it is no object, interface or union.", condition.Start);
        }
    }
}
