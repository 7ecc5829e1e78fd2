using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.7.1 Directives Are Defined: the schema has the directive.</summary>
internal sealed class DirectivesAreDefinedRule() : Rule("Directives-Are-Defined")
{
    public override void Enter(DirectiveNode node, ValidationContext context)
    {
        if (context.Directive is null)
        {
            context.Report(this, $"Unknown directive \"@{node.Name}\".{Suggestions.DidYouMean(node.Name.Value, context.Schema.Directives.Names)}", node.Start);
        }
    }
}
