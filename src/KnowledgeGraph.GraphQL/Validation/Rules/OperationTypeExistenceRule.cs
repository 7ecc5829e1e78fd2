using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.1.1 Operation Type Existence: the schema supports the kind of the operation.</summary>
internal sealed class OperationTypeExistenceRule() : Rule("Operation-Type-Existence")
{
    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode operation && context.Schema.RootType(operation.Operation) is null)
        {
            context.Report(this, $"The service has no {(operation.Operation == OperationType.Mutation ? "mutation" : "subscription")} operations.", node.Start);
        }
    }
}
