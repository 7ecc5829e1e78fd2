using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.1 Fragment Name Uniqueness: the fragments of a document have different names.</summary>
internal sealed class FragmentNameUniquenessRule() : Rule("Fragment-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _first = new(StringComparer.Ordinal);

    public override void Enter(DefinitionNode node, ValidationContext context)
    {
        if (node is FragmentDefinitionNode { Name: { } name } && !_first.TryAdd(name.Value, name))
        {
            context.Report(this, $"There are two fragments named \"{name}\".", _first[name.Value].Start, name.Start);
        }
    }
}
