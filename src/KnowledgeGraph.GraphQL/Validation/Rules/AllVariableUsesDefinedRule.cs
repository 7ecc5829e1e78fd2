using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.8.3 All Variable Uses Defined: an operation defines the variables that it and its fragments use.</summary>
internal sealed class AllVariableUsesDefinedRule() : Rule("All-Variable-Uses-Defined")
{
    public override void Leave(DocumentNode node, ValidationContext context)
    {
        foreach (var operation in node.Operations)
        {
            var defined = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var use in context.UsagesIn(operation).Select(usage => usage.Node).Where(use => !defined.Contains(use.Name.Value)))
            {
                var where = operation.Name is { } name ? $" by operation \"{name}\"" : "";
                context.Report(this, $"Variable \"${use.Name}\" is not defined{where}.", use.Start, operation.Start);
            }

            if (context.IsFull)
            {
                return;
            }
        }
    }
}
