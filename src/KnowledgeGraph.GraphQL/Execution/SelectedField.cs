using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.3.2 Field Collection: a field to be answered, with all selections of its response name merged into one.</summary>
/// <remarks>
/// A selected field holds no value of a request: it is shared by all requests of one document, operation and choice of
/// <c>@skip</c> and <c>@include</c>, and may be a key of a cache by reference. What differs between requests is had from
/// <see cref="ArgumentValues"/>.
/// </remarks>
public sealed class SelectedField
{
    private readonly ArgumentCoercion _arguments;
    private object? _memo;

    internal SelectedField(ObjectType parentType, FieldDefinition field, ImmutableArray<FieldNode> nodes, SelectionSet? selections)
    {
        ParentType = parentType;
        Field = field;
        Nodes = nodes;
        Selections = selections;
        ResponseName = nodes[0].ResponseName;
        EncodedResponseName = JsonEncodedText.Encode(ResponseName);
        Locations = nodes.Select(node => node.Start).ToImmutableArray();
        _arguments = new ArgumentCoercion(field.Arguments, nodes[0].Arguments, nodes[0].Start);
    }

    /// <summary>The key in the response: the alias, or else the name of the field.</summary>
    public string ResponseName { get; }

    /// <summary><see cref="ResponseName"/>, encoded once for writing it as a property name.</summary>
    public JsonEncodedText EncodedResponseName { get; }

    /// <summary>The object type that the field is selected on.</summary>
    public ObjectType ParentType { get; }

    /// <summary>The field of that type, or <c>__typename</c>.</summary>
    public FieldDefinition Field { get; }

    /// <summary>All selections that were merged, in the order of the document; they agree in name and arguments.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    /// <summary>Where the selections stand.</summary>
    public ImmutableArray<SourcePosition> Locations { get; }

    /// <summary>What is selected below; null if the field is a leaf.</summary>
    public SelectionSet? Selections { get; }

    /// <summary>Whether this is the meta-field <c>__typename</c>, whose value is the name of the concrete type.</summary>
    public bool IsTypeName => ReferenceEquals(Field.Name, MetaFields.TypeName);

    /// <summary>Whether an argument depends on a variable; if not, <see cref="ArgumentValues"/> is the same for all requests.</summary>
    public bool UsesVariables => _arguments.UsesVariables;

    /// <summary>§6.4.1 CoerceArgumentValues.</summary>
    /// <returns>
    /// The arguments that were given, or have a default; one without either is absent. Values are those of the scalars and enums
    /// in C#, lists are <c>IReadOnlyList&lt;object?&gt;</c>, input objects are <c>IReadOnlyDictionary&lt;string, object?&gt;</c>,
    /// with their fields in the order in which they were given.
    /// </returns>
    /// <exception cref="Response.GraphQLException">A variable is null or absent where a value is needed (<c>BAD_INPUT</c>).</exception>
    public IReadOnlyDictionary<string, object?> ArgumentValues(CoercedVariables variables) => _arguments.Coerce(variables);

    /// <summary>Something derived from this field that lives as long as it does, such as a query plan or a cache of plans.</summary>
    /// <param name="create">Makes it; may run several times at once, and the first result is kept.</param>
    /// <typeparam name="T">One type for all uses of a field: of a second type nothing is kept.</typeparam>
    public T Memo<T>(Func<SelectedField, T> create)
        where T : class
    {
        if (Volatile.Read(ref _memo) is T known)
        {
            return known;
        }

        var created = create(this);
        return Interlocked.CompareExchange(ref _memo, created, null) as T ?? created;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ParentType.Name}.{Field.Name}{(ResponseName == Field.Name ? "" : $" as {ResponseName}")}";
}
