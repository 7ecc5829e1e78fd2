using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>What a hostile document may cost, measured in what is allocated: a number that does not depend on the machine.</summary>
public sealed class DocumentCostTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("{ customers { iri } }", 2, true)]
    [InlineData("{ customers { advisor { iri } } }", 2, false)]
    [InlineData("{ ... { ...F } } fragment F on Query { customers { ...G } } fragment G on Customer { iri }", 2, true)]
    [InlineData("{ ...F } fragment F on Query { customers { ...G } } fragment G on Customer { advisor { iri } }", 2, false)]
    public void Levels_of_fields_are_counted_through_fragments(string query, int maxDepth, bool isAllowed)
    {
        var errors = Validate(query, DocumentLimits.Default with { MaxDepth = maxDepth });

        Assert.Equal(isAllowed ? [] : ["LIMIT_EXCEEDED 1:1: The operation selects fields 3 levels deep; 2 are allowed. Ask for less at once."], errors);
    }

    [Theory]
    [InlineData("{ a: party { iri } b: party { iri } }", true)]
    [InlineData("{ a: party { iri name } b: party { iri } }", false)]
    [InlineData("query A { a: party { iri } } query B { b: party { iri name } }", false)]
    [InlineData("{ a: party { ...F } b: party { ...F } } fragment F on Party { iri }", true)]
    [InlineData("{ a: party { ...F } b: party { ...F } } fragment F on Party { iri name }", false)]
    [InlineData("fragment F on Party { a: iri b: iri c: iri d: iri e: iri }", false)]
    public void Fields_are_counted_as_if_fragments_were_written_out(string query, bool isAllowed)
    {
        var errors = Validate(query, DocumentLimits.Default with { MaxFields = 4 }, rules: []);

        Assert.Equal(isAllowed ? [] : ["LIMIT_EXCEEDED 1:1: The document selects more than 4 fields once its fragments are written out. Ask for less at once."], errors);
    }

    [Fact]
    public void Fragments_that_double_are_refused_without_being_written_out()
    {
        var document = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 60; i++)
        {
            document.Append($" fragment F{i} on Query {{ ...F{i + 1} a{i}: party {{ iri }} ...F{i + 1} }}");
        }

        document.Append(" fragment F60 on Query { __typename }");

        ExpectRefusal(document.ToString(), "The document selects more than 10,000 fields once its fragments are written out. Ask for less at once.", 2 * Megabyte);
    }

    [Fact]
    public void Fragments_that_double_below_fields_are_refused_without_being_written_out()
    {
        var document = new StringBuilder("{ customers { ...F0 } }");
        for (var i = 0; i < 14; i++)
        {
            document.Append($" fragment F{i} on Customer {{ x: advisor {{ customers {{ ...F{i + 1} }} }} y: advisor {{ customers {{ ...F{i + 1} }} }} }}");
        }

        document.Append(" fragment F14 on Customer { iri }");

        ExpectRefusal(document.ToString(), "The operation selects fields 30 levels deep; 15 are allowed. Ask for less at once.", Megabyte);
    }

    [Fact]
    public void A_long_chain_of_fragments_is_refused_without_following_it()
    {
        var document = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 2_000; i++)
        {
            document.Append($" fragment F{i} on Query {{ ...F{i + 1} }}");
        }

        document.Append(" fragment F2000 on Query { __typename }");

        ExpectRefusal(document.ToString(), "The operation spreads fragments 2,001 levels deep; 64 are allowed.", 8 * Megabyte);
    }

    [Fact]
    public void A_long_cycle_of_fragments_is_found_without_recursion()
    {
        var document = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 2_000; i++)
        {
            document.Append($" fragment F{i} on Query {{ ...F{(i + 1) % 2_000} }}");
        }

        var (errors, allocated) = Measured(document.ToString());

        Assert.Equal(
            "Fragment \"F0\" spreads itself through \"F1\", \"F2\", \"F3\", \"F4\", \"F5\", \"F6\", \"F7\", \"F8\", \"F9\", \"F10\" and others.",
            Assert.Single(errors).Message);
        Assert.InRange(allocated, 0, 16 * Megabyte);
    }

    [Fact]
    public void One_response_name_selected_thousands_of_times_is_compared_in_proportion()
    {
        var query = $"{{ customers {{ {string.Concat(Enumerable.Repeat("name ", 9_000))} }} }}";

        var (errors, allocated) = Measured(query);

        Assert.Empty(errors);
        Assert.InRange(allocated, 0, 32 * Megabyte);
    }

    [Fact]
    public void Selections_that_multiply_over_types_are_given_up()
    {
        var schema = SchemaBuilder.FromSdl(
            "type Query { n: N } interface N { n: N i: Int } " + string.Concat("ABCDE".Select(name => $"type {name} implements N {{ n: N i: Int }} ")));
        var document = Parser.ParseDocument($"{{ n {{ {Nested(12)} }} }}");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = Validator.Validate(schema, document);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(["LIMIT_EXCEEDED 1:1: The document selects the same response names on too many types to compare them all. Use fewer aliases."], errors.Select(error => error.ToString()));
        Assert.InRange(allocated, 0, 200 * Megabyte);

        // On each level, what is selected on the interface meets what is selected on each type.
        static string Nested(int depth) => depth == 0
            ? "i"
            : $"n {{ {Nested(depth - 1)} }} {string.Concat("ABCDE".Select(name => $"... on {name} {{ n {{ i }} }} "))}";
    }

    [Fact]
    public void Errors_stop_at_the_limit()
    {
        var query = $"{{ {string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a{i} "))} }}";

        var (errors, allocated) = Measured(query);

        Assert.Equal(100, errors.Count);
        Assert.InRange(allocated, 0, 16 * Megabyte);
    }

    [Fact]
    public void A_name_of_a_megabyte_has_no_suggestions()
    {
        var name = new string('a', Megabyte);

        var (errors, _) = Measured($"{{ {name} }}");

        Assert.Equal($"Cannot query field \"{name}\" on type \"Query\".", Assert.Single(errors).Message);
    }

    private static void ExpectRefusal(string query, string message, long mostAllocated)
    {
        var (errors, allocated) = Measured(query);

        Assert.Contains((ErrorCodes.LimitExceeded, message), errors.Select(error => (error.Code, error.Message)));
        Assert.InRange(allocated, 0, mostAllocated);
    }

    private static (IReadOnlyList<GraphQLError> Errors, long Allocated) Measured(string query, string[]? rules = null)
    {
        var document = Parser.ParseDocument(query);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = Validator.Validate(World.Schema, document, ruleNames: rules);
        return (errors, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static IEnumerable<string> Validate(string query, DocumentLimits limits, string[]? rules = null) =>
        Validator.Validate(World.Schema, Parser.ParseDocument(query, limits), limits, rules).Select(error => error.ToString());
}
