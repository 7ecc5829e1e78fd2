using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.3.2 Field Collection, for one choice of <c>@skip</c> and <c>@include</c>.</summary>
internal sealed class FieldCollector(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, CoercedVariables conditions)
{
    public Schema Schema { get; } = schema;

    /// <summary>The fields that selection sets of one field select on an object type.</summary>
    public ImmutableArray<SelectedField> Collect(ObjectType type, ImmutableArray<SelectionSetNode> selectionSets)
    {
        var collected = new Collected();
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, collected);
        }

        return [.. collected.Fields.Select(nodes => Select(type, nodes)).OfType<SelectedField>()];
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, Collected collected)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsSelected(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    collected.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, collected);
                    break;
                case FragmentSpreadNode spread when collected.Visit(spread)
                    && fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, collected);
                    break;
            }
        }
    }

    private bool IsSelected(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            var isSkip = directive.Name.Value == BuiltInDirectives.Skip;
            if ((isSkip || directive.Name.Value == BuiltInDirectives.Include) && IsTrue(directive) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive) => directive.ArgumentValue("if") switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => conditions.IsTrue(variable.Name.Value),
        _ => false,
    };

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (Schema.FindType(condition.Name) is { } fragmentType && Schema.IsPossibleType(fragmentType, type));

    private SelectedField? Select(ObjectType type, List<FieldNode> nodes)
    {
        if (Schema.FindField(type, nodes[0].Name.Value) is not { } field)
        {
            return null;
        }

        var selectionSets = nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>().ToImmutableArray();
        var named = field.Type.NamedType;
        var selections = named.IsComposite ? new SelectionSet(this, named, selectionSets) : null;
        return new SelectedField(type, field, [.. nodes], selections);
    }

    private sealed class Collected
    {
        private readonly Dictionary<string, List<FieldNode>> _byResponseName = new(StringComparer.Ordinal);
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<List<FieldNode>> Fields { get; } = [];

        public bool Visit(FragmentSpreadNode spread) => _visited.Add(spread.Name.Value);

        public void Add(FieldNode field)
        {
            if (_byResponseName.TryGetValue(field.ResponseName, out var nodes))
            {
                nodes.Add(field);
                return;
            }

            _byResponseName.Add(field.ResponseName, nodes = [field]);
            Fields.Add(nodes);
        }
    }
}
