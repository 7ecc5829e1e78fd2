using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.4 All Variables Used: an operation, or a fragment of it, uses the variables that it defines.</summary>
internal sealed class AllVariablesUsedRule() : Rule("All-Variables-Used")
{
    public override void Leave(DocumentNode node, ValidationContext context)
    {
        foreach (var operation in node.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var used = context.UsagesIn(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Variable.Name.Value)))
            {
                var where = operation.Name is { } name ? $" in operation \"{name}\"" : "";
                context.Report(this, $"Variable \"${variable.Variable.Name}\" is never used{where}.", variable.Start);
            }
        }
    }
}
