using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.4 Fragments Must Be Used: an operation reaches every fragment.</summary>
internal sealed class FragmentsMustBeUsedRule() : Rule("Fragments-Must-Be-Used")
{
    public override void Leave(DocumentNode node, ValidationContext context)
    {
        var used = node.Operations.SelectMany(context.Fragments.ReachableFrom).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in node.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            context.Report(this, $"Fragment \"{fragment.Name}\" is never used.", fragment.Start);
        }
    }
}
