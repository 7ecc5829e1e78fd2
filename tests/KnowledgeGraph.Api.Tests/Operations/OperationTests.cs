using KnowledgeGraph.Api.Operations;
using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Tests.Operations;

/// <summary>Root fields written by hand: where they show, what they are given, and how what they answer is told.</summary>
public sealed class OperationTests
{
    private static readonly Iri Reader = new("https://library.example/ontology#Reader");
    private static readonly Iri Condition = new("https://library.example/ontology#Condition");

    private readonly LibraryWorld _library = LibraryWorld.Open(null, new Advice(), new Register(), new Elsewhere());

    [Fact]
    public Task An_operation_answers_with_entities_whose_subtree_is_asked_for_in_one_question() => _library.ExpectDataAsync(
        """
        { advise(name: "Ada", condition: WORN, class: "GoldReader") { __typename text condition since price
            for { name __typename loans(first: 1) { lentAt } } others { reader: for { name } rank } none { name } } }
        """,
        """
        {"advise": {"__typename": "Advice", "text": "Hello Ada, GoldReader", "condition": "WORN", "since": "2026-03-14T18:00:00Z", "price": "1.5",
          "for": {"name": "Ada Ashby", "__typename": "Reader", "loans": [{"lentAt": "2026-02-01T10:00:00+01:00"}]},
          "others": [{"reader": {"name": "Ben Brook"}, "rank": 1}, {"reader": null, "rank": 2}, {"reader": {"name": "cleo Clay"}, "rank": 3}], "none": null}}
        """);

    [Fact]
    public async Task All_references_of_one_selected_field_are_one_question()
    {
        await _library.AskAsync("""{ advise(name: "Ada") { for { name } others { for { name } } } }""");
        Assert.Equal(
            ["https://library.example/id/ada", "https://library.example/id/ben https://library.example/id/cleo https://library.example/id/nobody"],
            _library.Store.Asked.Select(query => string.Join(' ', ((NodeSource.OfIris)query.Source).Iris)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task An_operation_refuses_like_everybody_else() => _library.ExpectAsync(
        """{ advise(name: "", class: "Readr") { text } again: advise(name: "x", class: "Readr") { text } }""",
        """
        {"errors": [
          {"message": "name: is empty.", "locations": [{"line": 1, "column": 3}], "path": ["advise"], "extensions": {"code": "BAD_INPUT"}},
          {"message": "class: there is no class 'Readr'. Did you mean 'Reader'?", "locations": [{"line": 1, "column": 45}], "path": ["again"], "extensions": {"code": "BAD_INPUT"}}],
         "data": {"advise": null, "again": null}}
        """);

    [Fact]
    public Task A_mutation_shows_what_it_has_written() => _library.ExpectDataAsync(
        """mutation { first: register(name: "Eve") { commit reader { name provenance { actor } } } second: register(name: "Fay") { commit } }""",
        """{"first": {"commit": 3, "reader": {"name": "Eve", "provenance": {"actor": "api"}}}, "second": {"commit": 4}}""");

    [Fact]
    public async Task A_mutation_reads_what_the_one_before_wrote()
    {
        await _library.AskAsync("""mutation { first: register(name: "Gus") { reader { name } } second: register(name: "Hal") { reader { name } } }""");
        Assert.Equal([null, null], _library.Store.CommitsRead);
    }

    [Fact]
    public async Task A_store_that_fails_an_operation_is_told_by_its_code()
    {
        _library.Store.Failure = new GraphStoreException("STORE_UNAVAILABLE", "The store is away. Send it again.", isRetriable: true);
        await _library.ExpectAsync(
            """mutation { register(name: "Ida") { commit } }""",
            """
            {"errors": [{"message": "The store is away. Send it again.", "locations": [{"line": 1, "column": 12}], "path": ["register"], "extensions": {"code": "STORE_UNAVAILABLE"}}],
             "data": null}
            """);
    }

    [Fact]
    public void An_operation_without_its_terms_is_not_in_the_schema()
    {
        Assert.Null(_library.Version.Schema.QueryType.Fields.Find("elsewhere"));
        Assert.NotNull(_library.Version.Schema.QueryType.Fields.Find("advise"));
        Assert.Null(LibraryWorld.Open().Version.Schema.MutationType);
    }

    private sealed class Advice : IOperation
    {
        public string Name => "advise";

        public OperationKind Kind => OperationKind.Query;

        public bool IsAvailable(OntologyModel model) => model.FindClass(Reader) is not null;

        public OperationSchema Describe(SchemaNames names) => new(
            new FieldDefinition(Name, "Advice")
            {
                Arguments =
                [
                    new InputValueDefinition("name", "String!"),
                    new InputValueDefinition("condition", names.TypeOf(Condition)),
                    new InputValueDefinition("class", "String"),
                ],
            },
            [
                new ObjectType("Advice")
                {
                    Fields =
                    [
                        new FieldDefinition("text", "String!"), new FieldDefinition("condition", names.TypeOf(Condition)), new FieldDefinition("since", "DateTime!"),
                        new FieldDefinition("price", "Decimal"), new FieldDefinition("for", names.TypeOf(Reader)), new FieldDefinition("others", "[AdviceFor!]!"),
                        new FieldDefinition("none", names.TypeOf(Reader)),
                    ],
                },
                new ObjectType("AdviceFor") { Fields = [new FieldDefinition("for", names.TypeOf(Reader)), new FieldDefinition("rank", "Int!")] },
            ]);

        public ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken)
        {
            var name = (string)context.Arguments["name"]!;
            if (name.Length == 0)
            {
                throw new GraphQLException(ErrorCodes.BadInput, "name: is empty.");
            }

            var @class = context.Arguments.GetValueOrDefault("class") is string asked ? context.FindClass("class", asked).LocalName : "reader";
            return new(new Dictionary<string, object?>
            {
                ["text"] = $"Hello {name}, {@class}",
                ["condition"] = context.Arguments.GetValueOrDefault("condition"),
                ["since"] = context.Now,
                ["price"] = 1.50m,
                ["for"] = Reference("ada"),
                ["others"] = new object?[] { Other("ben", 1), Other("nobody", 2), Other("cleo", 3) },
            });
        }

        private static Dictionary<string, object?> Other(string name, int rank) => new() { ["for"] = Reference(name), ["rank"] = rank };

        private static EntityReference Reference(string name) => new($"https://library.example/id/{name}");
    }

    private sealed class Register : IOperation
    {
        public string Name => "register";

        public OperationKind Kind => OperationKind.Mutation;

        public bool IsAvailable(OntologyModel model) => true;

        public OperationSchema Describe(SchemaNames names) => new(
            new FieldDefinition(Name, "Registration!") { Arguments = [new InputValueDefinition("name", "String!")] },
            [new ObjectType("Registration") { Fields = [new FieldDefinition("commit", "Long!"), new FieldDefinition("reader", names.TypeOf(Reader))] }]);

        public async ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken)
        {
            var name = (string)context.Arguments["name"]!;
            var iri = context.Model.IndividualsNamespace + name;
            var result = await context.Store.CommitAsync(
                new Provenance(context.Actor, Name, context.Model.Version, context.Now),
                transaction =>
                {
                    var reader = transaction.Ensure(iri);
                    transaction.AddType(reader, context.Rewriting.SymbolOf(Reader));
                    return transaction.AddValue(reader, transaction.Symbols.Of("https://library.example/ontology#name"), StoredValue.OfString(name));
                },
                cancellationToken);
            return new Dictionary<string, object?> { ["commit"] = result.Commit, ["reader"] = new EntityReference(iri) };
        }
    }

    private sealed class Elsewhere : IOperation
    {
        public string Name => "elsewhere";

        public OperationKind Kind => OperationKind.Query;

        public bool IsAvailable(OntologyModel model) => model.FindClass(new Iri("https://elsewhere.example/Class")) is not null;

        public OperationSchema Describe(SchemaNames names) => throw new InvalidOperationException("It is not available.");

        public ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It is not available.");
    }
}
