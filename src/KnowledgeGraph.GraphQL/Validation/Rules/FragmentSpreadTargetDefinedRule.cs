using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.2.1 Fragment Spread Target Defined: a spread names a fragment of the document.</summary>
internal sealed class FragmentSpreadTargetDefinedRule() : Rule("Fragment-Spread-Target-Defined")
{
    public override void Enter(FragmentSpreadNode node, ValidationContext context)
    {
        if (context.Fragments.Find(node.Name.Value) is null)
        {
            var names = context.Document.Fragments.Select(fragment => fragment.Name.Value);
            context.Report(this, $"Unknown fragment \"{node.Name}\".{Suggestions.DidYouMean(node.Name.Value, names)}", node.Name.Start);
        }
    }
}
