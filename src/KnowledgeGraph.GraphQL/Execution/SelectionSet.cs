using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What is selected on a value, merged from all selections of its field; what that is depends on the value's concrete type.</summary>
/// <remarks>Safe for use by many requests at once: what <see cref="For"/> computes is kept.</remarks>
public sealed class SelectionSet
{
    private readonly FieldCollector _collector;
    private readonly ImmutableArray<SelectionSetNode> _nodes;
    private readonly ConcurrentDictionary<ObjectType, ImmutableArray<SelectedField>> _byType = new();

    internal SelectionSet(FieldCollector collector, NamedType type, ImmutableArray<SelectionSetNode> nodes)
    {
        _collector = collector;
        _nodes = nodes;
        Type = type;
    }

    /// <summary>The type that the selections are written for: an object, interface or union.</summary>
    public NamedType Type { get; }

    /// <summary>The object types that a value can be of (<see cref="Schema.PossibleTypes"/>).</summary>
    public IReadOnlyList<ObjectType> PossibleTypes => _collector.Schema.PossibleTypes(Type);

    /// <summary>§6.3.2 CollectFields: the fields of a value of one type, in the order in which they stand in the response.</summary>
    /// <param name="concrete">One of <see cref="PossibleTypes"/>.</param>
    /// <remarks>Fragments are dissolved, <c>@skip</c> and <c>@include</c> are decided, equal response names are merged.</remarks>
    public ImmutableArray<SelectedField> For(ObjectType concrete) => _byType.TryGetValue(concrete, out var known)
        ? known
        : _byType.GetOrAdd(concrete, _collector.Collect(concrete, _nodes));
}
