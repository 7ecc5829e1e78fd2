using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Where;

/// <summary>A key of a <c>where</c> object with its value.</summary>
/// <param name="Value">The value, coerced; never null.</param>
/// <param name="Type">Type of the value within all lists and non-nulls.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Compiler">Compiles what is nested in it.</param>
internal readonly record struct WhereEntry(object Value, NamedType Type, InputPath Path, WhereCompiler Compiler)
{
    /// <summary>The entries of a value that is an object.</summary>
    public IEnumerable<KeyValuePair<string, object>> Entries => WhereCompiler.Entries(Value, Path);

    /// <summary>The items of a value that is a list.</summary>
    public IReadOnlyList<object> Items => WhereCompiler.Items(Value, Path);

    /// <summary>The condition of a value that is a <c>where</c> object.</summary>
    public Filter Nested() => Compiler.Compile(Value, (InputObjectType)Type, Path);

    /// <summary>The entry below a key of a value that is an object.</summary>
    public WhereEntry Below(string key, object value) =>
        new(value, ((InputObjectType)Type).Fields.Find(key)!.Type.NamedType, Path.Then(key), Compiler);
}
