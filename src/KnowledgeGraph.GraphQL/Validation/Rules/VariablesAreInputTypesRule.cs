using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.2 Variables Are Input Types: a variable is of a scalar, enum or input object type, or lists of it.</summary>
internal sealed class VariablesAreInputTypesRule() : Rule("Variables-Are-Input-Types")
{
    public override void Enter(VariableDefinitionNode node, ValidationContext context)
    {
        var type = TypeReference.Of(node.Type);
        if (context.Schema.FindType(type.Name) is not { } named)
        {
            var inputs = context.Schema.Types.Where(known => known.IsInput).Select(known => known.Name);
            context.Report(this, $"Unknown type \"{type.Name}\".{Suggestions.DidYouMean(type.Name, inputs)}", node.Type.Start);
        }
        else if (!named.IsInput)
        {
            context.Report(this, $"Variable \"${node.Variable.Name}\" cannot be of type \"{type}\", which is not an input type.", node.Type.Start);
        }
    }
}
