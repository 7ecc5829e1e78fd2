using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.3.1 Lone Anonymous Operation: an operation without a name is the only one of its document.</summary>
internal sealed class LoneAnonymousOperationRule() : Rule("Lone-Anonymous-Operation")
{
    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode { Name: null } && context.Document.Operations.Skip(1).Any())
        {
            context.Report(this, "An operation without a name must be the only operation of the document.", node.Start);
        }
    }
}
