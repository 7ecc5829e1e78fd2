using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.3.3 Leaf Field Selections: scalars and enums have no fields to select, and all other types must have some selected.</summary>
internal sealed class LeafFieldSelectionsRule() : Rule("Leaf-Field-Selections")
{
    public override void Enter(FieldNode node, ValidationContext context)
    {
        if (context.Field is not { } field)
        {
            return;
        }

        var hasFields = field.Type.NamedType.IsComposite;
        if (hasFields && node.SelectionSet is null)
        {
            context.Report(this, $"Field \"{node.Name}\" of type \"{field.Type}\" must have a selection of subfields: write \"{node.Name} {{ ... }}\".", node.Start);
        }
        else if (!hasFields && node.SelectionSet is not null)
        {
            context.Report(this, $"Field \"{node.Name}\" must not have a selection, since type \"{field.Type}\" has no subfields.", node.Start);
        }
    }
}
