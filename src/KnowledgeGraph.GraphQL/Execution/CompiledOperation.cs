using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>An operation of a valid document, bound to a schema: everything about it that does not depend on a request.</summary>
/// <remarks>
/// It is made once for a text and kept. Per request there remain two steps: <see cref="CoerceVariables"/>, and <see cref="Select"/>,
/// which gives the selection tree. The tree depends on the variables only through those that <c>@skip</c> and <c>@include</c>
/// name (<see cref="ConditionVariables"/>): for equal values of these the very same tree is given, so that its
/// <see cref="SelectedField"/>s can key plans by reference (<see cref="SelectedField.Memo"/>). Arguments are not in the tree;
/// <see cref="SelectedField.ArgumentValues"/> has them for the variables of a request.
/// </remarks>
public sealed class CompiledOperation
{
    private const int MostTrees = 64;

    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly ConcurrentDictionary<string, SelectionSet> _trees = new(StringComparer.Ordinal);
    private readonly int _maxErrors;

    internal CompiledOperation(
        Schema schema,
        ObjectType rootType,
        OperationDefinitionNode definition,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        int maxErrors)
    {
        Schema = schema;
        RootType = rootType;
        Definition = definition;
        _fragments = fragments;
        _maxErrors = maxErrors;
        Variables = [.. definition.Variables.Select(variable => OperationCompiler.Bind(schema, variable))];
        ConditionVariables = OperationCompiler.ConditionVariables(definition, fragments);
    }

    /// <summary>The schema that the operation is bound to.</summary>
    public Schema Schema { get; }

    /// <summary>The object type that the operation begins at.</summary>
    public ObjectType RootType { get; }

    /// <summary>The operation as it is written.</summary>
    public OperationDefinitionNode Definition { get; }

    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Kind => Definition.Operation;

    /// <summary>The operation's name; null if it is anonymous.</summary>
    public string? Name => Definition.Name?.Value;

    /// <summary>The variables that the operation defines, in their order.</summary>
    public ImmutableArray<CompiledVariable> Variables { get; }

    /// <summary>The variables that decide the shape of the response, because <c>@skip</c> or <c>@include</c> names them; ordered by name.</summary>
    public ImmutableArray<string> ConditionVariables { get; }

    /// <summary>§6.1.2: coerces the variables of a request.</summary>
    /// <param name="given">
    /// Values as <see cref="PlainValue.From"/> takes them, <see cref="System.Text.Json.JsonElement"/> among them. Those that the operation does
    /// not define are ignored.
    /// </param>
    /// <param name="errors">What is missing or wrong (<c>BAD_INPUT</c>); empty if nothing is.</param>
    public CoercedVariables CoerceVariables(IReadOnlyDictionary<string, object?>? given, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (Variables.IsEmpty)
        {
            return CoercedVariables.None;
        }

        var found = new List<GraphQLError>();
        var values = VariableCoercion.Coerce(Variables, given ?? CoercedVariables.None.Values, _maxErrors, found);
        errors = found;
        return values;
    }

    /// <summary>The selections of the root type; the same tree for equal values of <see cref="ConditionVariables"/>.</summary>
    public SelectionSet Select(CoercedVariables variables)
    {
        var conditions = ConditionVariables.IsEmpty ? "" : string.Create(ConditionVariables.Length, (ConditionVariables, variables), static (key, state) =>
        {
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = state.variables.IsTrue(state.ConditionVariables[i]) ? '1' : '0';
            }
        });
        if (_trees.TryGetValue(conditions, out var known))
        {
            return known;
        }

        // Many conditions make many trees: beyond some, none is worth keeping.
        if (_trees.Count >= MostTrees)
        {
            _trees.Clear();
        }

        return _trees.GetOrAdd(conditions, NewTree(variables));
    }

    /// <summary>The root fields in the order of the response; <c>For(RootType)</c> of <see cref="Select"/>.</summary>
    public ImmutableArray<SelectedField> RootFields(CoercedVariables variables) => Select(variables).For(RootType);

    private SelectionSet NewTree(CoercedVariables variables)
    {
        var conditions = ConditionVariables.Where(variables.IsTrue).ToDictionary(name => name, _ => (object?)true, StringComparer.Ordinal);
        var collector = new FieldCollector(Schema, _fragments, new CoercedVariables(conditions));
        return new SelectionSet(collector, RootType, [Definition.SelectionSet]);
    }
}
