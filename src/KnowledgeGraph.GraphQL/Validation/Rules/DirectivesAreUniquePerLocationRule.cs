using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.7.3 Directives Are Unique per Location: a directive that is not repeatable is applied once to one thing.</summary>
internal sealed class DirectivesAreUniquePerLocationRule() : Rule("Directives-Are-Unique-per-Location")
{
    public override void Enter(DirectedNode node, ValidationContext context)
    {
        foreach (var same in node.Directives.GroupBy(directive => directive.Name.Value).Where(group => group.Skip(1).Any()))
        {
            if (context.Schema.Directives.Find(same.Key) is { IsRepeatable: false })
            {
                context.Report(this, $"The directive \"@{same.Key}\" may be used only once here.", [.. same.Select(directive => directive.Start)]);
            }
        }
    }
}
