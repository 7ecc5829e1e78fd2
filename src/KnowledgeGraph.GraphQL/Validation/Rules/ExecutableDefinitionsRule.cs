using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.1.1 Executable Definitions: a document to be executed holds operations and fragments only.</summary>
internal sealed class ExecutableDefinitionsRule() : Rule("Executable-Definitions")
{
    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is not (OperationDefinitionNode or FragmentDefinitionNode))
        {
            context.Report(this, $"The {Described(node)} definition is not executable.", node.Start);
        }
    }

    private static string Described(DefinitionNode node) => node switch
    {
        TypeDefinitionNode type => $"\"{type.Name}\"",
        DirectiveDefinitionNode directive => $"\"@{directive.Name}\"",
        _ => "schema",
    };
}
