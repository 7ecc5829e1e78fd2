using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Api.Fields;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Plans;

/// <summary>
/// What is told of the nodes at one place of a plan. A field that several types inherit is asked for once; an item that only some types
/// have is asked of nodes of these types only.
/// </summary>
/// <param name="target">Type of the nodes.</param>
/// <param name="context">The run of the compiler.</param>
internal sealed class NodeSelection(GraphType target, PlanContext context)
{
    private readonly List<PlannedItem> _items = [];
    private readonly List<PlannedField> _fields = [];
    private PlannedField? _current;
    private bool _needsTypes;

    /// <summary>Type of the nodes.</summary>
    public GraphType Target { get; } = target;

    /// <summary>The run of the compiler.</summary>
    public PlanContext Context { get; } = context;

    /// <summary>The object type whose fields are being planned.</summary>
    public GraphType Owner { get; private set; } = target;

    /// <summary>Plans what is selected; the same nodes may be selected at several places, such as <c>nodes</c> and <c>edges { node }</c>.</summary>
    public ObjectWriter Select(SelectionSet selections)
    {
        var typed = new List<(GraphType, ImmutableArray<FieldWriter>)>();
        foreach (var concrete in selections.PossibleTypes)
        {
            Owner = (GraphType)concrete.Tag!;
            typed.Add((Owner, [.. selections.For(concrete).Select(Plan)]));
        }

        var writer = new ObjectWriter(typed, Context.Map.SpecificityOf);
        _needsTypes |= writer.NeedsTypes;
        return writer;
    }

    /// <summary>Asks for the asserted classes of every node.</summary>
    public void AskForTypes() => _needsTypes = true;

    /// <summary>Asks for something, and tells at which place of <see cref="ResultNode.Fields"/> the answer will be.</summary>
    public int Ask(SelectedItem item)
    {
        _items.Add(new PlannedItem(item, _current));
        return _items.Count - 1;
    }

    /// <summary>Asks for something of every node, whatever its type.</summary>
    public int AskOfAll(SelectedItem item)
    {
        _items.Add(new PlannedItem(item, null));
        return _items.Count - 1;
    }

    /// <summary>What the store is asked to tell.</summary>
    /// <param name="withOrderKeys">Whether cursors will be made.</param>
    public Selection Build(bool withOrderKeys = false) => new([.. _items.Select(Restricted)], withOrderKeys) { WithTypes = _needsTypes };

    private FieldWriter Plan(SelectedField field)
    {
        if (field.IsTypeName)
        {
            return new TypeNameWriter(field);
        }

        var model = (FieldModel)field.Field.Tag!;
        var known = _fields.Find(planned => planned.IsFor(model, field, Owner));
        if (known is null)
        {
            _current = known = new PlannedField(model, field);
            _fields.Add(known);
            known.Writer = model.Plan(field, this);
        }

        known.Owners.Add(Owner);
        return known.Writer!;
    }

    private SelectedItem Restricted(PlannedItem planned) => planned.Field is null || planned.Field.Owners.Count >= Target.Possible.Length
        ? planned.Item
        : planned.Item with { OnlyFor = planned.Field.Owners.SelectMany(owner => owner.Classes).ToFrozenSet() };

    private sealed record PlannedItem(SelectedItem Item, PlannedField? Field);

    private sealed class PlannedField(FieldModel model, SelectedField field)
    {
        private readonly GraphQL.TypeSystem.ObjectType _firstType = field.ParentType;
        private readonly ImmutableArray<FieldNode> _nodes = field.Nodes;
        private readonly bool _isNonNull = field.Field.Type.IsNonNull;

        public HashSet<GraphType> Owners { get; } = [];

        public FieldWriter? Writer { get; set; }

        // Types that inherit a field share its model; the nodes of the document tell aliases and arguments apart.
        public bool IsFor(FieldModel other, SelectedField selected, GraphType owner) =>
            other == model
            && _isNonNull == selected.Field.Type.IsNonNull
            && (!model.DependsOnType || _firstType == selected.ParentType)
            && _nodes.AsSpan().SequenceEqual(selected.Nodes.AsSpan());
    }
}
