using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.7.1 Directives Are Defined: the schema has the directive.</summary>
internal sealed class DirectivesAreDefinedRule() : Rule("Directives-Are-Defined")
{
    public override void Enter(DirectiveNode node, ValidationContext context)
    {
        if (context.Directive is null)
        {
            var known = context.Schema.Directives.Names.Select(name => $"@{name}");
            context.Report(this, $"Unknown directive \"@{node.Name}\".{Suggestions.DidYouMean($"@{node.Name}", known)}", node.Start);
        }
    }
}
