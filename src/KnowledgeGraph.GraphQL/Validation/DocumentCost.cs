using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// What the operations of a document amount to once fragments are written out, counted without writing them out. It is checked before any
/// rule runs, so that a small document that stands for a huge one costs nothing.
/// </summary>
internal sealed class DocumentCost
{
    private const int MostIntrospectionLists = 3;

    private readonly ValidationContext _context;
    private readonly Dictionary<string, Cost> _byFragment = new(StringComparer.Ordinal);

    private DocumentCost(ValidationContext context) => _context = context;

    /// <summary>Reports each limit that the document exceeds, once.</summary>
    public static void Check(ValidationContext context)
    {
        var cost = new DocumentCost(context);
        foreach (var fragment in context.Fragments.TargetsFirst)
        {
            cost._byFragment[fragment.Name.Value] = cost.Of(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name));
        }

        var total = 0L;
        foreach (var operation in context.Document.Operations)
        {
            var one = cost.Of(operation.SelectionSet, context.Schema.RootType(operation.Operation));
            total = Math.Min(total + one.Fields, int.MaxValue);
            cost.Check(operation, one);
        }

        // What no operation uses is compared on its own (FieldSelectionMerging).
        total = context.Document.Fragments.Aggregate(total, (sum, fragment) => Math.Max(sum, cost.Of(fragment).Fields));
        if (total > context.Limits.MaxFields)
        {
            context.ReportLimit(
                $"The document selects more than {Number(context.Limits.MaxFields)} fields once its fragments are written out. Ask for less at once.",
                context.Document.Start);
        }
    }

    private void Check(OperationDefinitionNode operation, Cost cost)
    {
        if (cost.Depth > _context.Limits.MaxDepth)
        {
            _context.ReportLimit(
                $"The operation selects fields {Number(cost.Depth)} levels deep; {Number(_context.Limits.MaxDepth)} are allowed. Ask for less at once.",
                operation.Start);
        }

        if (cost.FragmentNesting > _context.Limits.MaxNesting)
        {
            _context.ReportLimit(
                $"The operation spreads fragments {Number(cost.FragmentNesting)} levels deep; {Number(_context.Limits.MaxNesting)} are allowed.",
                operation.Start);
        }

        if (cost.IntrospectionLists > MostIntrospectionLists)
        {
            _context.ReportLimit(
                $"The introspection nests lists of types and fields {cost.IntrospectionLists} levels deep; {MostIntrospectionLists} are allowed.",
                operation.Start);
        }
    }

    private Cost Of(FragmentDefinitionNode fragment) => _byFragment.GetValueOrDefault(fragment.Name.Value);

    private Cost Of(SelectionSetNode selectionSet, NamedType? type)
    {
        var sum = default(Cost);
        foreach (var selection in selectionSet.Selections)
        {
            sum = sum.Beside(selection switch
            {
                FieldNode field => Of(field, type),
                InlineFragmentNode inline => Of(inline.SelectionSet, inline.TypeCondition is { } condition ? _context.Schema.FindType(condition.Name) : type),
                FragmentSpreadNode spread => _byFragment.GetValueOrDefault(spread.Name.Value).Spread(),
                _ => default,
            });
        }

        return sum;
    }

    private Cost Of(FieldNode field, NamedType? parent)
    {
        var definition = parent is null ? null : _context.Schema.FindField(parent, field.Name.Value);
        var below = field.SelectionSet is { } selections ? Of(selections, definition?.Type.NamedType) : default;
        return below.Under(isIntrospectionList: definition is not null && IsIntrospectionList(parent!, definition));
    }

    // These lists lead from a type to other types, so that each level multiplies the answer.
    private static bool IsIntrospectionList(NamedType parent, FieldDefinition field) =>
        parent.Name == "__Type" && (field.Name is "fields" or "interfaces" or "possibleTypes" or "inputFields");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private readonly record struct Cost(int Fields, int Depth, int FragmentNesting, int IntrospectionLists)
    {
        public Cost Beside(Cost other) => new(
            (int)Math.Min((long)Fields + other.Fields, int.MaxValue),
            Math.Max(Depth, other.Depth),
            Math.Max(FragmentNesting, other.FragmentNesting),
            Math.Max(IntrospectionLists, other.IntrospectionLists));

        public Cost Under(bool isIntrospectionList) => this with
        {
            Fields = (int)Math.Min(Fields + 1L, int.MaxValue),
            Depth = Depth + 1,
            IntrospectionLists = IntrospectionLists + (isIntrospectionList ? 1 : 0),
        };

        public Cost Spread() => this with { FragmentNesting = FragmentNesting + 1 };
    }
}
