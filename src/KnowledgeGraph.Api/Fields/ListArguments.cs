using System.Collections.Immutable;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Fields;

/// <summary>The arguments of a list, <c>where orderBy first offset after</c>, made into the parts of a question.</summary>
internal sealed class ListArguments
{
    /// <summary>Length of a page where <c>first</c> is not given.</summary>
    public const int Default = 50;

    /// <summary>Greatest length of a page.</summary>
    public const int Most = 1_000;

    private const int MostSkipped = 1_000_000;

    private ListArguments(Filter filter, ImmutableArray<OrderKey> order, PageRequest page, bool isLengthGiven, long mark)
    {
        Filter = filter;
        Order = order;
        Page = page;
        IsLengthGiven = isLengthGiven;
        Mark = mark;
    }

    /// <summary>What the nodes must meet: <c>where</c>.</summary>
    public Filter Filter { get; }

    /// <summary>Keys of the order.</summary>
    public ImmutableArray<OrderKey> Order { get; }

    /// <summary>Which part is wanted.</summary>
    public PageRequest Page { get; }

    /// <summary>Whether <c>first</c> is given; if not, a plain list says when it was cut.</summary>
    public bool IsLengthGiven { get; }

    /// <summary>Mark of the list, for its cursors.</summary>
    public long Mark { get; }

    /// <summary>Reads the arguments of a field whose nodes are of a type.</summary>
    /// <exception cref="GraphQLException">One of them can't be used (<c>BAD_INPUT</c>, <c>BAD_CURSOR</c>).</exception>
    public static ListArguments Read(SelectedField field, GraphType target, PlanContext context)
    {
        var arguments = context.ArgumentsOf(field);
        var root = new InputPath(field.ResponseName, "");
        var (where, orderBy) = (arguments.GetValueOrDefault("where"), arguments.GetValueOrDefault("orderBy"));
        var first = Number(arguments, "first", Most, root);
        var offset = Number(arguments, "offset", MostSkipped, root);
        var mark = ListMark.Of($"{field.Field.Name}:{target.Name}", where, orderBy);
        return new ListArguments(
            where is null ? Filter.True : context.Where.Compile(where, InputOf(field, "where"), root.Then("where")),
            orderBy is null ? [] : OrderCompiler.Compile(orderBy, InputOf(field, "orderBy"), root.Then("orderBy")),
            new PageRequest(first ?? Default, offset ?? 0, After(arguments.GetValueOrDefault("after"), mark, root)),
            first is not null,
            mark);
    }

    /// <summary>The filter of nodes that a type shows and that meet <c>where</c>.</summary>
    public Filter Within(GraphType target) => Filters.And([new Filter.HasType(target.Classes), Filter]);

    private static int? Number(IReadOnlyDictionary<string, object?> arguments, string name, int most, InputPath root) => arguments.GetValueOrDefault(name) switch
    {
        null => null,
        int number when number >= 0 && number <= most => number,
        var number => throw root.Then(name).Refuse(name == "first"
            ? $"{number} is no length of a page: ask for 0 to {most}, and for the rest page by page."
            : $"{number} can't be skipped: give 0 to {most}, or use the connection's `after`."),
    };

    private static PagePosition? After(object? after, long mark, InputPath root)
    {
        if (after is null)
        {
            return null;
        }

        return Cursors.TryRead((string)after, mark, out var place)
            ? place
            : throw root.Then("after").Refuse(
                "this is no cursor of this list with this `where` and `orderBy`. Use the cursors of the same question, or start without `after`.",
                ErrorCodes.BadCursor);
    }

    private static InputObjectType InputOf(SelectedField field, string argument) =>
        (InputObjectType)field.Field.Arguments.Find(argument)!.Type.NamedType;
}
