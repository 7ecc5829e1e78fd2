using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>§6.3.2 Field Collection, and what of it is kept between requests.</summary>
public sealed class SelectionTreeTests
{
    [Fact]
    public void Equal_response_names_are_merged_in_the_order_of_the_document()
    {
        var operation = Compile("""
            {
              customers { iri }
              ...F
              party { iri }
            }
            fragment F on Query { customers { name iri ... on Entity { email: name } } __typename }
            """);

        var roots = operation.RootFields(CoercedVariables.None);

        Assert.Equal(["customers", "__typename", "party"], roots.Select(field => field.ResponseName));
        Assert.Equal([new SourcePosition(2, 3), new SourcePosition(6, 23)], roots[0].Locations.ToArray());
        Assert.Equal(["iri", "name", "email"], Names(roots[0], "Customer"));
        Assert.True(roots[1].IsTypeName);
        Assert.Null(roots[1].Selections);
    }

    [Fact]
    public void What_is_selected_depends_on_the_concrete_type()
    {
        var field = Compile("{ entity(iri: 1) { iri ... on Party { email ... on Customer { age } } ... on Touchpoint { __typename } ... on Website { url } } }")
            .RootFields(CoercedVariables.None)[0];

        Assert.Equal("Entity", field.Selections!.Type.Name);
        Assert.Equal(["Advisor", "Branch", "Customer", "Website"], field.Selections.PossibleTypes.Select(type => type.Name));
        Assert.Equal(["iri", "email"], Names(field, "Advisor"));
        Assert.Equal(["iri", "__typename"], Names(field, "Branch"));
        Assert.Equal(["iri", "email", "age"], Names(field, "Customer"));
        Assert.Equal(["iri", "__typename", "url"], Names(field, "Website"));
        Assert.All(field.Selections.For(Type("Customer")), below => Assert.Equal("Customer", below.ParentType.Name));
    }

    [Theory]
    [InlineData(false, false, "iri advisor")]
    [InlineData(false, true, "iri name advisor")]
    [InlineData(true, false, "iri")]
    [InlineData(true, true, "iri name")]
    public void Skip_and_include_are_decided_by_variables_and_literals(bool skip, bool include, string expected)
    {
        var operation = Compile("""
            query A($skip: Boolean!, $include: Boolean!) {
              customers {
                iri
                ...F @include(if: $include)
                age @skip(if: true) @include(if: true)
                advisor @skip(if: $skip) @include(if: true) { iri }
                ... @include(if: false) { email }
              }
            }
            fragment F on Customer { name }
            """);
        var variables = operation.CoerceVariables(new Dictionary<string, object?> { ["skip"] = skip, ["include"] = include }, out _);

        Assert.Equal(expected.Split(' '), Names(operation.RootFields(variables)[0], "Customer"));
    }

    [Fact]
    public void The_same_tree_serves_all_requests_that_agree_on_the_conditions()
    {
        var operation = Compile("query A($first: Int!, $deep: Boolean!, $more: Boolean) { customers(first: $first) { iri @include(if: $deep) ...F } } fragment F on Customer { name @skip(if: $more) }");

        Assert.Equal(["deep", "more"], operation.ConditionVariables.ToArray());
        var one = operation.Select(Variables(operation, ("first", 1), ("deep", true)));
        Assert.Same(one, operation.Select(Variables(operation, ("first", 2), ("deep", true), ("more", false))));
        Assert.Same(one, operation.Select(Variables(operation, ("first", 3), ("deep", true), ("more", null))));
        Assert.NotSame(one, operation.Select(Variables(operation, ("first", 1), ("deep", false))));
        Assert.Same(one.For(operation.RootType)[0], operation.RootFields(Variables(operation, ("first", 4), ("deep", true)))[0]);
    }

    [Fact]
    public void Arguments_are_those_of_the_request()
    {
        var operation = Compile("query A($first: Int!) { customers(first: $first) { iri } }");
        var variables = Variables(operation, ("first", 2));

        var field = operation.RootFields(variables)[0];

        Assert.True(field.UsesVariables);
        Assert.Equal(2, field.ArgumentValues(variables)["first"]);
        Assert.Equal(3, field.ArgumentValues(Variables(operation, ("first", 3)))["first"]);
    }

    [Fact]
    public void A_plan_is_kept_with_the_field_that_it_is_for()
    {
        var field = Compile("{ customers { iri } }").RootFields(CoercedVariables.None)[0];
        var made = 0;

        var plan = field.Memo(selected => new List<string> { $"{selected} {++made}" });

        Assert.Same(plan, field.Memo<List<string>>(_ => throw new InvalidOperationException("It was made before.")));
        Assert.Equal(["Query.customers 1"], plan);
    }

    [Fact]
    public void More_trees_than_are_kept_are_made_anew()
    {
        var names = Enumerable.Range(0, 8).Select(i => $"v{i}").ToList();
        var operation = Compile($"query A({string.Join(' ', names.Select(name => $"${name}: Boolean!"))}) {{ {string.Join(' ', names.Select(name => $"{name}: __typename @include(if: ${name})"))} a: __typename }}");

        var counts = Enumerable.Range(0, 256).Select(bits =>
        {
            var variables = Variables(operation, [.. names.Select((name, i) => (name, (object?)((bits >> i & 1) == 1)))]);
            return operation.RootFields(variables).Length;
        });

        Assert.Equal(Enumerable.Range(0, 256).Select(bits => int.PopCount(bits) + 1), counts);
    }

    [Fact]
    public void Of_a_document_that_was_not_validated_what_is_unknown_is_left_out()
    {
        var operation = Compile("{ nobody ...Nothing ... on Nowhere { iri } customers { nothing iri ...Cycle } } fragment Cycle on Customer { name ...Cycle }");

        var customers = Assert.Single(operation.RootFields(CoercedVariables.None));

        Assert.Equal(["iri", "name"], Names(customers, "Customer"));
    }

    public static TheoryData<string, string?, string> NoOperations => new()
    {
        { "fragment F on Query { party { iri } }", null, "Must provide operation: the document defines none." },
        { "query A { party { iri } } query B { party { iri } }", null, "Must provide operation name if query contains multiple operations." },
        { "query All { party { iri } }", "Al", "Unknown operation name \"Al\". Did you mean \"All\"?" },
        { "{ party { iri } }", "A", "Unknown operation name \"A\"." },
        { "query ($a: Customer) { party { iri } }", null, "The variable \"$a\" is of type \"Customer\", which is not an input type of the service." },
        { "query ($a: [Nowhere]) { party { iri } }", null, "The variable \"$a\" is of type \"[Nowhere]\", which is not an input type of the service." },
    };

    [Theory]
    [MemberData(nameof(NoOperations))]
    public void An_operation_that_cannot_be_had_is_refused(string document, string? name, string message)
    {
        var error = Assert.Throws<GraphQLException>(() => OperationCompiler.Compile(World.Schema, Parser.ParseDocument(document), name)).Error;

        Assert.Equal((message, ErrorCodes.BadInput), (error.Message, error.Code));
    }

    [Fact]
    public void An_operation_that_the_schema_does_not_support_is_refused()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int }");

        var error = Assert.Throws<GraphQLException>(() => OperationCompiler.Compile(schema, Parser.ParseDocument("mutation { a }")));

        Assert.Equal("The service has no mutation operations.", error.Message);
    }

    private static CompiledOperation Compile(string document) => OperationCompiler.Compile(World.Schema, Parser.ParseDocument(document));

    private static CoercedVariables Variables(CompiledOperation operation, params (string Name, object? Value)[] values) =>
        operation.CoerceVariables(values.ToDictionary(value => value.Name, value => value.Value), out _);

    private static IEnumerable<string> Names(SelectedField field, string type) => field.Selections!.For(Type(type)).Select(below => below.ResponseName);

    private static ObjectType Type(string name) => (ObjectType)World.Schema.FindType(name)!;
}
