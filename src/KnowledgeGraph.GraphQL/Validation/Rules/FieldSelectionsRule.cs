using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.3.1 Field Selections: a selected field is defined on the type it is selected on.</summary>
internal sealed class FieldSelectionsRule() : Rule("Field-Selections")
{
    private const int MostTypes = 5;

    public override void Enter(FieldNode node, ValidationContext context)
    {
        if (context.ParentType is { } parent && context.Field is null)
        {
            context.Report(this, $"Cannot query field \"{node.Name}\" on type \"{parent}\".{Suggestion(node.Name.Value, parent, context.Schema)}", node.Start);
        }
    }

    // The field may exist on a more special type, or be spelt otherwise.
    private static string Suggestion(string name, NamedType parent, Schema schema)
    {
        var types = schema.PossibleTypes(parent)
            .Where(type => parent.IsAbstract && type.Fields.Contains(name))
            .Select(type => type.Name)
            .Take(MostTypes)
            .ToList();
        return types.Count > 0
            ? $" Did you mean to use a fragment on {Suggestions.Listed(types)}?"
            : Suggestions.DidYouMean(name, (parent as TypeWithFields)?.Fields.Names ?? []);
    }
}
