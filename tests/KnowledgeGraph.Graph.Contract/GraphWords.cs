using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract;

/// <summary>Short words for questions. Nodes, classes and predicates are named by what stands after their prefix.</summary>
public sealed class GraphWords(Symbols symbols)
{
    private const string NodePrefix = "id:";

    /// <summary>IRI of a node.</summary>
    public static string Iri(string name) => NodePrefix + name;

    /// <summary>The name of a node.</summary>
    public static string NameOf(string iri) => iri.StartsWith(NodePrefix, StringComparison.Ordinal) ? iri[NodePrefix.Length..] : iri;

    /// <summary>Asks for some nodes.</summary>
    public static GraphQuery Query(
        NodeSource from, Filter? filter = null, OrderKey[]? order = null, PageRequest? page = null, bool countTotal = false, params SelectedItem[] items) =>
        new(from, filter ?? Filter.True, [.. order ?? []], page ?? PageRequest.All, new Selection([.. items]), countTotal);

    /// <summary>Nodes by name.</summary>
    public static NodeSource Nodes(params string[] names) => new NodeSource.OfIris([.. names.Select(Iri)]);

    /// <summary>Nodes of classes.</summary>
    public NodeSource All(params string[] classes) => new NodeSource.OfClasses([.. classes.Select(Class)]);

    /// <summary>A class.</summary>
    public Symbol Class(string name) => symbols.Of("c:" + name);

    /// <summary>A predicate.</summary>
    public Symbol Predicate(string name) => symbols.Of("p:" + name);

    /// <summary>The node has one of these classes.</summary>
    public Filter HasType(params string[] classes) => new Filter.HasType(classes.Select(Class).ToFrozenSet());

    /// <summary>The node is one of these.</summary>
    public static Filter Is(params string[] names) => new Filter.IsOneOf(names.Select(Iri).ToFrozenSet());

    /// <summary>Stored values.</summary>
    public ValueExpression Stored(params string[] predicates) => new ValueExpression.Stored([.. predicates.Select(Predicate)]);

    /// <summary>A value compares with any of the operands.</summary>
    public Filter Compare(string predicate, Comparison comparison, params StoredValue[] operands) =>
        new Filter.Value(Stored(predicate), comparison, [.. operands], false, []);

    /// <summary>A number compares with any of the operands.</summary>
    public Filter Compare(string predicate, Comparison comparison, params int[] operands) =>
        Compare(predicate, comparison, [.. operands.Select(number => StoredValue.OfInteger(number))]);

    /// <summary>A text compares with another.</summary>
    public Filter Text(string predicate, Comparison comparison, string text, bool ignoreCase = false, params string[] languages) =>
        new Filter.Value(Stored(predicate), comparison, [StoredValue.OfString(text)], ignoreCase, [.. languages]);

    /// <summary>An edge.</summary>
    public PathExpression Edge(string predicate) => new PathExpression.Edge(Predicate(predicate), false);

    /// <summary>An edge against its direction.</summary>
    public PathExpression Inverse(string predicate) => new PathExpression.Edge(Predicate(predicate), true);

    /// <summary>Step after step.</summary>
    public static PathExpression Sequence(params PathExpression[] steps) => new PathExpression.Sequence([.. steps]);

    /// <summary>Any of the branches.</summary>
    public static PathExpression Union(params PathExpression[] branches) => new PathExpression.Union([.. branches]);

    /// <summary>Ascending by a predicate's values.</summary>
    public OrderKey Up(string predicate, params PathExpression[] steps) => new([.. steps], Stored(predicate), null, false);

    /// <summary>Descending by a predicate's values.</summary>
    public OrderKey Down(string predicate, params PathExpression[] steps) => new([.. steps], Stored(predicate), null, true);

    /// <summary>A predicate's values.</summary>
    public SelectedItem Values(string predicate) => new SelectedItem.Values(Stored(predicate));

    /// <summary>The nodes that a path leads to.</summary>
    public static SelectedItem Links(
        PathExpression path, Filter? filter = null, OrderKey[]? order = null, PageRequest? page = null, bool countTotal = false, params SelectedItem[] items) =>
        new SelectedItem.Links(path, filter ?? Filter.True, [.. order ?? []], page ?? PageRequest.All, new Selection([.. items]), countTotal);

    /// <summary>An instant.</summary>
    public static StoredValue At(string text) => DateTimeText.TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem);
}
