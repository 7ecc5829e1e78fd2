using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.6.4 Input Object Required Fields: a field of a non-null type without a default is given.</summary>
internal sealed class InputObjectRequiredFieldsRule() : Rule("Input-Object-Required-Fields")
{
    // A literal null in such a place is reported by ValuesOfCorrectType.
    public override void Enter(ValueNode node, ValidationContext context)
    {
        if (node is not ObjectValueNode given || context.InputType?.NamedType is not InputObjectType type)
        {
            return;
        }

        foreach (var field in type.Fields.Where(field => field.IsRequired && given.Fields.All(other => other.Name.Value != field.Name)))
        {
            context.Report(this, $"The field \"{type}.{field.Name}\" of required type \"{field.Type}\" is not given.", node.Start);
        }
    }
}
