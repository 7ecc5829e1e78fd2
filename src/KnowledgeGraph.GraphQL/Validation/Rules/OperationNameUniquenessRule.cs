using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.2.2.1 Operation Name Uniqueness: the operations of a document have different names.</summary>
internal sealed class OperationNameUniquenessRule() : Rule("Operation-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _first = new(StringComparer.Ordinal);

    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode { Name: { } name } && !_first.TryAdd(name.Value, name))
        {
            context.Report(this, $"There are two operations named \"{name}\".", _first[name.Value].Start, name.Start);
        }
    }
}
