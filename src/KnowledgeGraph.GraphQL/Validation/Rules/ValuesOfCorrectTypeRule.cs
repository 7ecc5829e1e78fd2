using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.6.1 Values of Correct Type: a literal can be coerced to the type that is expected where it stands.</summary>
internal sealed class ValuesOfCorrectTypeRule() : Rule("Values-of-Correct-Type")
{
    public override void Enter(ValueNode node, ValidationContext context)
    {
        if (context.InputType is not { } type || node is VariableNode)
        {
            return;
        }

        if (node is NullValueNode)
        {
            if (type.IsNonNull)
            {
                context.Report(this, $"A value of type \"{type}\" is expected, not null.", node.Start);
            }
        }
        else if (node is not ListValueNode || type.ItemType is null)
        {
            Check(node, type.NamedType, context);
        }
    }

    private void Check(ValueNode node, NamedType type, ValidationContext context)
    {
        if (node is ObjectValueNode input && type is InputObjectType inputType)
        {
            CheckOneOf(input, inputType, context);
            return;
        }

        // A scalar whose literal holds variables is left to execution, where their values are known.
        if (type is ScalarType scalar && (scalar.ChecksLiteralsLate || LiteralCoercion.HasVariable(node)))
        {
            return;
        }

        try
        {
            LiteralCoercion.CoerceNamed(node, type, CoercedVariables.None);
        }
        catch (FormatException invalid)
        {
            context.Report(this, invalid.Message, node.Start);
        }
    }

    // §3.10.1
    private void CheckOneOf(ObjectValueNode input, InputObjectType type, ValidationContext context)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        if (input.Fields.Length != 1)
        {
            context.Report(this, $"Exactly one field of \"{type}\" must be given, not {input.Fields.Length}.", input.Start);
        }
        else if (input.Fields[0].Value is NullValueNode)
        {
            context.Report(this, $"The field \"{type}.{input.Fields[0].Name}\" must not be null: it is the one that is given.", input.Start);
        }
    }
}
