namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.1.2 CoerceVariableValues: the variables of one request, coerced to their types; one that was not given is absent.</summary>
public sealed class CoercedVariables
{
    internal CoercedVariables(IReadOnlyDictionary<string, object?> values) => Values = values;

    /// <summary>No variables.</summary>
    public static CoercedVariables None { get; } = new(new Dictionary<string, object?>());

    /// <summary>The values by name, without the dollar sign; as <see cref="SelectedField.ArgumentValues"/> describes them.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>The value of a variable, if it has one; the value may be null.</summary>
    public bool TryGetValue(string name, out object? value) => Values.TryGetValue(name, out value);

    /// <summary>Whether a variable is given as true: what <c>@skip</c> and <c>@include</c> ask.</summary>
    public bool IsTrue(string name) => Values.TryGetValue(name, out var value) && value is true;
}
