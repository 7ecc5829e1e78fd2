using KnowledgeGraph.Engagement;
using KnowledgeGraph.Engagement.Recording;
using KnowledgeGraph.Graph;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Operations;

/// <summary><c>recordInteractions</c>: what happened, with all that follows from it, in one commit.</summary>
/// <param name="rules">Rules of the ontology version.</param>
/// <param name="clock">The system's clock, for provenance.</param>
internal sealed class RecordInteractionsOperation(CommitRules rules, TimeProvider clock) : IOperation
{
    private readonly InteractionRecorder? _recorder = InteractionRecorder.Read(rules);
    private readonly InteractionInputs? _inputs = InteractionRecorder.Read(rules) is { } recorder ? new InteractionInputs(recorder.Fields) : null;

    /// <inheritdoc/>
    public string Name => "recordInteractions";

    /// <inheritdoc/>
    public OperationKind Kind => OperationKind.Mutation;

    /// <inheritdoc/>
    public bool IsAvailable(OntologyModel model) => _recorder is not null;

    /// <inheritdoc/>
    public OperationSchema Describe(SchemaNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var field = new FieldDefinition(Name, "RecordInteractionsAnswer!")
        {
            Description = "Records interactions and what follows from them. A bad item costs only itself; sending an item twice stores it once.",
            Arguments =
            [
                new InputValueDefinition("input", "[InteractionInput!]!") { Description = $"The interactions, at most {InteractionRecorder.MostItems}." },
                new InputValueDefinition("atomic", "Boolean!") { DefaultValue = Parser.ParseValue("false"), Description = "Store all items or, if one is refused, none." },
                new InputValueDefinition("dryRun", "Boolean!") { DefaultValue = Parser.ParseValue("false"), Description = "Check and answer as always, and store nothing." },
            ],
        };
        return new OperationSchema(field, [.. _inputs!.Types(names), .. AnswerTypes()]);
    }

    /// <inheritdoc/>
    public async ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var input = (IReadOnlyList<object?>)context.Arguments["input"]!;
        if (input.Count > InteractionRecorder.MostItems)
        {
            throw new GraphQLException(ErrorCodes.LimitExceeded, $"input: {input.Count} items, at most {InteractionRecorder.MostItems} are taken. Send them in several requests.");
        }

        var items = input.Select(i => _inputs!.Read((IReadOnlyDictionary<string, object?>)i!)).ToList();
        var isAtomic = (bool)context.Arguments["atomic"]!;
        if ((bool)context.Arguments["dryRun"]!)
        {
            return Answer(await context.Store.RehearseAsync(transaction => _recorder!.Record(transaction, items, isAtomic), cancellationToken).ConfigureAwait(false), null);
        }

        var provenance = new Provenance(context.Actor, Name, context.Model.Version, clock.GetUtcNow());
        var result = await context.Store.CommitAsync(provenance, transaction => _recorder!.Record(transaction, items, isAtomic), cancellationToken).ConfigureAwait(false);
        return Answer(result.Value, result.Commit);
    }

    private static IEnumerable<NamedType> AnswerTypes() =>
    [
        new ObjectType("RecordInteractionsAnswer")
        {
            Description = "What became of a batch.",
            Fields =
            [
                new FieldDefinition("accepted", "[AcceptedItem!]!") { Description = "Items that are stored." },
                new FieldDefinition("refused", "[RefusedItem!]!") { Description = "Why items are not stored; an item may have several reasons." },
                new FieldDefinition("commit", "Long") { Description = "Number of the commit; null if nothing was stored." },
            ],
        },
        new ObjectType("AcceptedItem")
        {
            Description = "An item that is stored.",
            Fields =
            [
                new FieldDefinition("index", "Int!") { Description = "Place in the batch, from 0." },
                new FieldDefinition("idempotencyKey", "String!") { Description = "Its key." },
                new FieldDefinition("iri", "IRI!") { Description = "The interaction." },
                new FieldDefinition("created", "Boolean!") { Description = "False: a repeat of an item that was stored before." },
            ],
        },
        new ObjectType("RefusedItem")
        {
            Description = "Why an item is not stored.",
            Fields =
            [
                new FieldDefinition("index", "Int!") { Description = "Place in the batch, from 0." },
                new FieldDefinition("path", "String") { Description = "Field of the item; null: the item as a whole." },
                new FieldDefinition("code", "String!") { Description = "Code of the closed list of errors." },
                new FieldDefinition("message", "String!") { Description = "What is wrong and the remedy." },
            ],
        },
    ];

    private static Dictionary<string, object?> Answer(RecordingOutcome outcome, long? commit) => new()
    {
        ["accepted"] = outcome.Accepted.Select(a => (object?)new Dictionary<string, object?>
        {
            ["index"] = a.Index, ["idempotencyKey"] = a.IdempotencyKey, ["iri"] = new Rdf.Iri(a.Iri), ["created"] = a.Created,
        }).ToList(),
        ["refused"] = outcome.Refused.Select(r => (object?)new Dictionary<string, object?>
        {
            ["index"] = r.Index, ["path"] = r.Path, ["code"] = r.Code, ["message"] = r.Message,
        }).ToList(),
        ["commit"] = commit,
    };
}
