using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Binds an operation of a document to a schema.</summary>
public static class OperationCompiler
{
    /// <summary>§6.1 GetOperation, and what can be known of the operation before a request.</summary>
    /// <param name="schema">The schema that the document was validated against.</param>
    /// <param name="document">A valid document. Of one that is not, unknown fields, types and fragments are left out.</param>
    /// <param name="operationName">Which operation; null for the only one of the document.</param>
    /// <param name="limits">How many errors variables may have; by default <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="GraphQLException">There is no such operation, or there are several (<c>BAD_INPUT</c>).</exception>
    public static CompiledOperation Compile(Schema schema, DocumentNode document, string? operationName = null, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var operation = Find(document, operationName);
        var rootType = schema.RootType(operation.Operation)
            ?? throw Refused($"The service has no {Named(operation.Operation)} operations.");
        var fragments = document.Fragments
            .DistinctBy(fragment => fragment.Name.Value)
            .ToFrozenDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        return new CompiledOperation(schema, rootType, operation, fragments, (limits ?? DocumentLimits.Default).MaxErrors);
    }

    internal static CompiledVariable Bind(Schema schema, VariableDefinitionNode variable)
    {
        var type = TypeReference.Of(variable.Type);
        return type.TryBind(schema.FindType) && type.NamedType.IsInput
            ? new CompiledVariable(variable, type)
            : throw Refused($"The variable \"${variable.Variable.Name}\" is of type \"{type}\", which is not an input type of the service.");
    }

    /// <summary>The variables that @skip and @include name, in an operation and the fragments that it reaches.</summary>
    internal static ImmutableArray<string> ConditionVariables(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                names.UnionWith(ConditionVariables(selection));
                var below = selection switch
                {
                    FieldNode field => field.SelectionSet,
                    InlineFragmentNode inline => inline.SelectionSet,
                    FragmentSpreadNode spread when visited.Add(spread.Name.Value) => fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
                    _ => null,
                };
                if (below is not null)
                {
                    pending.Push(below);
                }
            }
        }

        return [.. names];
    }

    private static IEnumerable<string> ConditionVariables(SelectionNode selection) => selection.Directives
        .Where(directive => directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include)
        .Select(directive => directive.ArgumentValue("if"))
        .OfType<VariableNode>()
        .Select(variable => variable.Name.Value);

    private static OperationDefinitionNode Find(DocumentNode document, string? operationName)
    {
        var operations = document.Operations.ToList();
        if (operations.Count == 0)
        {
            throw Refused("Must provide operation: the document defines none.");
        }

        if (operationName is null)
        {
            return operations.Count == 1
                ? operations[0]
                : throw Refused("Must provide operation name if query contains multiple operations.");
        }

        return operations.Find(operation => operation.Name?.Value == operationName)
            ?? throw Refused($"Unknown operation name \"{operationName}\".{Suggestions.DidYouMean(operationName, operations.Select(operation => operation.Name?.Value).OfType<string>())}");
    }

    private static string Named(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static GraphQLException Refused(string message) => new(new GraphQLError(message)
    {
        Code = ErrorCodes.BadInput,
        SpecifiedBy = Specification.Section("Executing-Requests"),
    });
}
