using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.4.1 Single Root Field: a subscription selects one field, which is known before any variable is.</summary>
internal sealed class SingleRootFieldRule() : Rule("Single-Root-Field")
{
    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode { Operation: OperationType.Subscription } subscription && context.Schema.SubscriptionType is { } type)
        {
            var fields = new List<FieldNode>();
            Collect(subscription.SelectionSet, type, fields, [], context);
            Check(subscription, fields, context);
        }
    }

    private void Check(OperationDefinitionNode subscription, List<FieldNode> fields, ValidationContext context)
    {
        var subject = subscription.Name is { } name ? $"The subscription \"{name}\"" : "The subscription";
        var others = fields.Where(field => field.ResponseName != fields[0].ResponseName).Select(field => field.Start).ToArray();
        if (others.Length > 0)
        {
            context.Report(this, $"{subject} must select only one field at its root.", others);
        }

        foreach (var field in fields.Where(field => field.Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            context.Report(this, $"{subject} must not select an introspection field at its root.", field.Start);
        }
    }

    // CollectSubscriptionFields
    private void Collect(SelectionSetNode selectionSet, ObjectType type, List<FieldNode> fields, HashSet<string> visited, ValidationContext context)
    {
        foreach (var selection in selectionSet.Selections)
        {
            ForbidConditions(selection, context);
            switch (selection)
            {
                case FieldNode field:
                    fields.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type, context.Schema):
                    Collect(inline.SelectionSet, type, fields, visited, context);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && context.Fragments.Find(spread.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition, type, context.Schema):
                    Collect(fragment.SelectionSet, type, fields, visited, context);
                    break;
            }
        }
    }

    private void ForbidConditions(SelectionNode selection, ValidationContext context)
    {
        foreach (var directive in selection.Directives.Where(directive => directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include))
        {
            context.Report(this, $"\"@{directive.Name}\" must not be used at the root of a subscription.", directive.Start);
        }
    }

    private static bool Applies(NamedTypeNode? condition, ObjectType type, Schema schema) =>
        condition is null || (schema.FindType(condition.Name) is { } fragmentType && schema.IsPossibleType(fragmentType, type));
}
