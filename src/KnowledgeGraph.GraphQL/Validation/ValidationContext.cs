using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>What rules know: the schema, the document, where in it the walk is, and what has been reported.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, DocumentLimits limits)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _variableUsages = new(ReferenceEqualityComparer.Instance);

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public DocumentLimits Limits { get; } = limits;

    public FragmentGraph Fragments { get; } = new(document);

    /// <summary>What has been reported, at most <see cref="DocumentLimits.MaxErrors"/>.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether nothing more can be reported, so that the walk may end.</summary>
    public bool IsFull => _errors.Count >= Limits.MaxErrors;

    /// <summary>The definition that is walked.</summary>
    public DefinitionNode? Definition { get; set; }

    /// <summary>The composite type that the current selections are written for; null if it is not known.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The definition of the current field; null if it is not known.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The definition of the current directive; null outside of directives, or if it is not known.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>Where the current directives are applied.</summary>
    public DirectiveLocation Location { get; set; }

    /// <summary>What the current arguments are arguments of; null if that is not known.</summary>
    public ArgumentOwner? ArgumentOwner { get; set; }

    /// <summary>The type expected of the current value; null if it is not known.</summary>
    public TypeReference? InputType { get; set; }

    /// <summary>The argument or input field that the current value is given for; null within lists, or if it is not known.</summary>
    public InputValueDefinition? InputDefinition { get; set; }

    /// <summary>The input object type that the current input fields belong to; null if it is not known.</summary>
    public InputObjectType? InputObject { get; set; }

    public void Report(Rule rule, string message, params ReadOnlySpan<SourcePosition> at)
    {
        if (!IsFull)
        {
            _errors.Add(new GraphQLError(message)
            {
                Locations = at.ToArray(),
                Code = ErrorCodes.ValidationFailed,
                Rule = rule.Name,
                SpecifiedBy = rule.SpecifiedBy,
            });
        }
    }

    /// <summary>Reports that the document costs too much.</summary>
    public void ReportLimit(string message, SourcePosition at)
    {
        if (!IsFull)
        {
            _errors.Add(new GraphQLError(message) { Locations = [at], Code = ErrorCodes.LimitExceeded });
        }
    }

    /// <summary>Notes a use of a variable in the current definition.</summary>
    public void AddUsage(VariableUsage usage)
    {
        if (!_variableUsages.TryGetValue(Definition!, out var usages))
        {
            _variableUsages.Add(Definition!, usages = []);
        }

        usages.Add(usage);
    }

    /// <summary>The uses of variables in an operation and in all fragments that it reaches; complete when the document is left.</summary>
    public IEnumerable<VariableUsage> UsagesIn(OperationDefinitionNode operation) => Fragments.ReachableFrom(operation)
        .Prepend<DefinitionNode>(operation)
        .SelectMany(definition => _variableUsages.GetValueOrDefault(definition, []));
}
