using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.7.2 Directives Are in Valid Locations: the directive may be applied where it is.</summary>
internal sealed class DirectivesAreInValidLocationsRule() : Rule("Directives-Are-in-Valid-Locations")
{
    public override void Enter(DirectiveNode node, ValidationContext context)
    {
        if (context.Directive is { } directive && !directive.Locations.Contains(context.Location))
        {
            context.Report(this, $"Directive \"@{node.Name}\" may not be used on {DirectiveLocations.SpecifiedName(context.Location)}.", node.Start);
        }
    }
}
