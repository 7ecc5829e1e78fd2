using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>§5.3.2 Field Selection Merging: fields of one response name can be answered as one.</summary>
/// <remarks>
/// The specification compares fields in pairs. Both of its relations are equivalences among the fields that they compare, so that it is
/// enough to hold each field of a name against the first, and then to look at the merged selections of all of them: which takes time in
/// proportion to the fields that are written out, not to the pairs. <see cref="DocumentCost"/> has bounded their number.
/// </remarks>
internal sealed class FieldSelectionMergingRule() : Rule("Field-Selection-Merging")
{
    private const int VisitsPerField = 20;

    private readonly HashSet<(SourcePosition, SourcePosition)> _reported = [];
    private long _visitsLeft;

    public override void Leave(DocumentNode node, ValidationContext context)
    {
        _visitsLeft = Math.Max(1_000L, (long)context.Limits.MaxFields * VisitsPerField);
        foreach (var operation in node.Operations)
        {
            CheckAll(new MergingSelection(operation.SelectionSet, context.Schema.RootType(operation.Operation)), context);
        }

        var used = node.Operations.SelectMany(context.Fragments.ReachableFrom).ToHashSet<FragmentDefinitionNode>(ReferenceEqualityComparer.Instance);
        foreach (var fragment in node.Fragments.Where(fragment => !used.Contains(fragment)))
        {
            CheckAll(new MergingSelection(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name)), context);
        }
    }

    private void CheckAll(MergingSelection selection, ValidationContext context)
    {
        CheckShapes([selection], "", context);
        CheckParents([selection], "", context);
    }

    // SameResponseShape: whatever the parent types, values of one name have one shape.
    private void CheckShapes(IReadOnlyList<MergingSelection> selections, string path, ValidationContext context)
    {
        foreach (var fields in Collect(selections, context))
        {
            var first = fields.Find(field => field.Definition is not null);
            if (first is null)
            {
                continue;
            }

            var here = $"{path}{first.Node.ResponseName}";
            var other = fields.Find(field => field.Definition is not null && !HaveSameShape(first.Definition!.Type, field.Definition.Type));
            if (other is not null)
            {
                Report(here, first, other, $"they return conflicting types \"{first.Definition!.Type}\" and \"{other.Definition!.Type}\"", context);
                continue;
            }

            CheckShapes(Below(fields), $"{here}.", context);
        }
    }

    // FieldsInSetCanMerge: what may be selected on one object is one field with the same arguments.
    private void CheckParents(IReadOnlyList<MergingSelection> selections, string path, ValidationContext context)
    {
        foreach (var group in Collect(selections, context).SelectMany(ByCommonParent))
        {
            var first = group[0];
            var here = $"{path}{first.Node.ResponseName}";
            var other = group.Find(field => Difference(first, field) is not null);
            if (other is not null)
            {
                Report(here, first, other, Difference(first, other)!, context);
                continue;
            }

            CheckParents(Below(group), $"{here}.", context);
        }
    }

    // Fields on different object types never meet; a field on an abstract type may meet all of them.
    private static IEnumerable<List<MergingField>> ByCommonParent(List<MergingField> fields)
    {
        var isAbstract = fields.ToLookup(field => field.Parent is not ObjectType);
        var byObject = isAbstract[false].GroupBy(field => field.Parent!).ToList();
        return byObject.Count == 0
            ? [fields]
            : byObject.Select(group => group.Concat(isAbstract[true]).OrderBy(field => field.Node.Start.Line).ThenBy(field => field.Node.Start.Column).ToList());
    }

    private static string? Difference(MergingField first, MergingField other) =>
        first.Node.Name.Value != other.Node.Name.Value ? $"\"{first.Node.Name}\" and \"{other.Node.Name}\" are different fields"
        : !ArgumentEquality.AreSame(first.Node.Arguments, other.Node.Arguments) ? "they have different arguments"
        : null;

    private static bool HaveSameShape(TypeReference first, TypeReference other) => (first, other) switch
    {
        (NonNullTypeReference a, NonNullTypeReference b) => HaveSameShape(a.NullableType, b.NullableType),
        (ListTypeReference a, ListTypeReference b) => HaveSameShape(a.Items, b.Items),
        (NamedTypeReference a, NamedTypeReference b) => a.NamedType == b.NamedType || (a.NamedType.IsComposite && b.NamedType.IsComposite),
        _ => false,
    };

    private static List<MergingSelection> Below(List<MergingField> fields) =>
    [
        .. fields
            .Where(field => field.Node.SelectionSet is not null)
            .Select(field => new MergingSelection(field.Node.SelectionSet!, field.Definition?.Type.NamedType)),
    ];

    // The fields of each response name, fragments dissolved.
    private List<List<MergingField>> Collect(IReadOnlyList<MergingSelection> selections, ValidationContext context)
    {
        if (_visitsLeft < 0)
        {
            return [];
        }

        var fields = new MergingFields(context);
        foreach (var selection in selections)
        {
            fields.Add(selection);
        }

        _visitsLeft -= fields.Visits;
        if (_visitsLeft < 0)
        {
            context.ReportLimit("The document selects the same response names on too many types to compare them all. Use fewer aliases.", context.Document.Start);
        }

        return fields.ByResponseName;
    }

    private void Report(string path, MergingField first, MergingField other, string reason, ValidationContext context)
    {
        if (_reported.Add((first.Node.Start, other.Node.Start)))
        {
            context.Report(
                this,
                $"Fields \"{path}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
                first.Node.Start,
                other.Node.Start);
        }
    }
}
