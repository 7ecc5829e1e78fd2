using KnowledgeGraph.Engagement;
using KnowledgeGraph.Engagement.Escalation;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Operations;

/// <summary><c>escalation</c>: who takes care of an issue, there or imagined, and how soon.</summary>
/// <param name="rules">Rules of the ontology version.</param>
internal sealed class EscalationOperation(CommitRules rules) : IOperation
{
    private readonly EscalationPolicy? _policy = EscalationPolicy.Read(rules.Rewriting.Model);

    /// <inheritdoc/>
    public string Name => "escalation";

    /// <inheritdoc/>
    public OperationKind Kind => OperationKind.Query;

    /// <inheritdoc/>
    public bool IsAvailable(OntologyModel model) => _policy is not null;

    /// <inheritdoc/>
    public OperationSchema Describe(SchemaNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var classification = names.Model.FindProperty(EngagementVocabulary.RuleForClassification)?.Range;
        var field = new FieldDefinition(Name, "Escalation")
        {
            Description = "Where an issue goes and how soon somebody must be there. Null if no rule applies.",
            Arguments =
            [
                new InputValueDefinition("issueClass", "String!") { Description = "Class of the issue: name, local name or IRI. Rules for classes above it apply as well." },
                new InputValueDefinition("classification", classification is null ? "IRI" : names.TypeOf(classification)) { Description = "Classification of the relationship. Unknown: rules for certain classifications don't apply." },
                new InputValueDefinition("attempts", "Int!") { DefaultValue = Parser.ParseValue("1"), Description = "Failed attempts so far." },
                new InputValueDefinition("stages", "[IRI!]") { Description = "Stages of the relationship. Unknown: rules for certain stages don't apply." },
                new InputValueDefinition("delayDays", "Int") { Description = "Delay so far in days. Unknown: rules that ask for a delay don't apply." },
            ],
        };
        var answer = new ObjectType("Escalation")
        {
            Description = "Where an issue goes.",
            Fields =
            [
                new FieldDefinition("level", names.TypeOf(EngagementVocabulary.EscalationLevel)) { Description = "The level of help." },
                new FieldDefinition("maxWaitMinutes", "Int!") { Description = "The wait that the customer is promised not to exceed, in minutes; 0: at once." },
                new FieldDefinition("rule", names.TypeOf(EngagementVocabulary.EscalationRule)) { Description = "The rule that says so." },
            ],
        };
        return new OperationSchema(field, [answer]);
    }

    /// <inheritdoc/>
    public ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var issueClass = context.FindClass("issueClass", (string)context.Arguments["issueClass"]!);
        if (!issueClass.Ancestors.Contains(EngagementVocabulary.Issue))
        {
            throw new GraphQLException(ErrorCodes.BadInput, $"issueClass: {issueClass.LocalName} is no class of issues.");
        }

        var rule = _policy!.Decide(new EscalationCase(issueClass.Iri, (int)context.Arguments["attempts"]!)
        {
            Classification = context.Arguments.GetValueOrDefault("classification") as Iri,
            Stages = [.. (context.Arguments.GetValueOrDefault("stages") as IReadOnlyList<object?> ?? []).OfType<Iri>()],
            DelayDays = (int?)context.Arguments.GetValueOrDefault("delayDays"),
        });
        return new(rule is null ? null : new Dictionary<string, object?>
        {
            ["level"] = new EntityReference(rule.Level.Value),
            ["maxWaitMinutes"] = rule.MaxWaitMinutes,
            ["rule"] = new EntityReference(rule.Iri.Value),
        });
    }
}
