using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api.Writing;

/// <summary>
/// The look over an answer before it is written, made only where a field may break its promise of a value: what is missing makes null of the
/// nearest place that may be null, and JSON once written can't be taken back.
/// </summary>
/// <param name="root">Response name of the root field.</param>
/// <param name="names">How IRIs are written.</param>
/// <param name="report">Takes the errors.</param>
internal sealed class Completion(string root, IriNames names, Action<GraphQLError> report)
{
    /// <summary>Where the look is.</summary>
    public AnswerPath Path { get; } = new(root);

    /// <summary>The nodes that are written as null.</summary>
    public MissingNodes Missing { get; } = new();

    /// <summary>Tells that a value is missing that the schema promises.</summary>
    public void ReportMissing(FieldWriter field, ResultNode node)
    {
        Path.Enter(field.ResponseName);
        report(new GraphQLError(
            $"{names.Shorten(node.Iri)} has no value for \"{field.Coordinate}\", which the ontology's shapes demand. Store one, or soften the shape.")
        {
            Code = ErrorCodes.ShapeViolation,
            Path = Path.ToResponsePath(),
            Extensions = new Dictionary<string, object?> { ["focusNode"] = names.Shorten(node.Iri) },
        });
        Path.Leave();
    }
}
