using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The fields of selection sets that are merged, by response name, with fragments dissolved; whatever the concrete type.</summary>
internal sealed class MergingFields(ValidationContext context)
{
    private readonly Dictionary<string, List<MergingField>> _byResponseName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>The fields of each response name, in the order of the document.</summary>
    public List<List<MergingField>> ByResponseName { get; } = [];

    /// <summary>How many selections have been looked at.</summary>
    public int Visits { get; private set; }

    public void Add(MergingSelection selection) => Add(selection.Node, selection.Type);

    private void Add(SelectionSetNode selectionSet, NamedType? type)
    {
        foreach (var selection in selectionSet.Selections)
        {
            Visits++;
            switch (selection)
            {
                case FieldNode field:
                    Add(new MergingField(field, type, type is null ? null : context.Schema.FindField(type, field.Name.Value)));
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet, inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name) : type);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value) && context.Fragments.Find(spread.Name.Value) is { } fragment:
                    Add(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name));
                    break;
            }
        }
    }

    private void Add(MergingField field)
    {
        if (!_byResponseName.TryGetValue(field.Node.ResponseName, out var fields))
        {
            _byResponseName.Add(field.Node.ResponseName, fields = []);
            ByResponseName.Add(fields);
        }

        fields.Add(field);
    }
}
