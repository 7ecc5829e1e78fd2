using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Schemas;

/// <summary>The inputs that hold operators, one a kind of value; only those that something refers to are made.</summary>
internal sealed class OperatorTypes
{
    /// <summary>The index that keeps a folded twin of texts, without which there is no <c>ignoreCase</c> (semantics.md, section 7).</summary>
    public const string TextIndex = "text";

    private readonly SortedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    /// <summary>Name of the enum of directions.</summary>
    public string Direction => Named(OrderCompiler.Direction, name => new EnumType(name)
    {
        Description = "Which way an order goes.",
        Values =
        [
            new EnumValueDefinition(OrderCompiler.Ascending) { Description = "Least first." },
            new EnumValueDefinition(OrderCompiler.Descending) { Description = "Greatest first." },
        ],
    });

    /// <summary>Name of the order by the length of a list.</summary>
    public string CountOrderBy => Named("CountOrderBy", name => new InputObjectType(name)
    {
        Description = "An order by the length of a list.",
        IsOneOf = true,
        Fields = [new InputValueDefinition("count", Direction) { Description = "The number of its items." }],
    });

    /// <summary>Name of the condition on a number of items.</summary>
    public string CountFilter => Named("CountFilter", name => new InputObjectType(name)
    {
        Description = "A condition on a number of items.",
        Fields = [.. Equality("Int"), .. Order("Int")],
    });

    /// <summary>Name of the condition on an IRI.</summary>
    public string IriFilter => Of(ScalarKind.Iri, isFolded: false);

    /// <summary>Name of the condition on one literal value.</summary>
    /// <param name="kind">Kind of the value.</param>
    /// <param name="isFolded">Whether it can be compared without regard to case.</param>
    public string Of(ScalarKind kind, bool isFolded) => Named($"{PrefixOf(kind, isFolded)}Filter", name => new InputObjectType(name)
    {
        Description = $"A condition on a value of type {ScalarMapping.TypeNameOf(kind)}. Several operators mean and. An absent value meets only `ne`, `notIn` and `isNull: true`.",
        Fields = [.. Operators(kind, isFolded)],
    });

    /// <summary>Name of the condition on several literal values.</summary>
    public string ListOf(ScalarKind kind, bool isFolded) => ListOf(PrefixOf(kind, isFolded), () => Of(kind, isFolded));

    /// <summary>Name of the condition on one concept of a closed list.</summary>
    public string Of(EnumModel values) => Named($"{values.Name}Filter", name => new InputObjectType(name)
    {
        Description = $"A condition on a value of type {values.Name}.",
        Fields = [.. Equality(values.Name), IsNull()],
    });

    /// <summary>Name of the condition on several concepts of a closed list.</summary>
    public string ListOf(EnumModel values) => ListOf(values.Name, () => Of(values));

    /// <summary>Every type that was named, in order of name.</summary>
    public IEnumerable<NamedType> Make() => _types.Values;

    private string Named(string name, Func<string, NamedType> make)
    {
        if (!_types.ContainsKey(name))
        {
            _types[name] = make(name);
        }

        return name;
    }

    private string ListOf(string prefix, Func<string> item) => Named($"{prefix}ListFilter", name => new InputObjectType(name)
    {
        Description = "A condition on a list of values.",
        Fields =
        [
            new("some", item()) { Description = "At least one meets this." },
            new("every", item()) { Description = "All meet this; true for an empty list." },
            new("none", item()) { Description = "None meets this." },
            new("count", CountFilter) { Description = "Their number." },
        ],
    });

    private static string PrefixOf(ScalarKind kind, bool isFolded) => (kind, isFolded) switch
    {
        (ScalarKind.String, true) => "Text",
        (ScalarKind.LangString, true) => "LangText",
        _ => ScalarMapping.TypeNameOf(kind),
    };

    private static IEnumerable<InputValueDefinition> Operators(ScalarKind kind, bool isFolded)
    {
        var type = kind == ScalarKind.LangString ? "String" : ScalarMapping.TypeNameOf(kind);
        var operators = kind switch
        {
            ScalarKind.String or ScalarKind.LangString => Equality(type).Concat(Parts()),
            ScalarKind.Boolean or ScalarKind.Iri => Equality(type),
            _ => Equality(type).Concat(Order(type)),
        };
        operators = operators.Append(IsNull());
        if (kind == ScalarKind.LangString)
        {
            operators = operators.Append(new(ValueConditions.Languages, "[String!]") { Description = "Only texts in these languages count." });
        }

        return isFolded
            ? operators.Append(new(ValueConditions.IgnoreCase, "Boolean") { Description = "Compare without regard to case. False by default." })
            : operators;
    }

    private static IEnumerable<InputValueDefinition> Equality(string type) =>
    [
        new("eq", type) { Description = "Equal to this." },
        new("ne", type) { Description = "Different from this, or absent." },
        new("in", $"[{type}!]") { Description = "One of these; false for an empty list." },
        new("notIn", $"[{type}!]") { Description = "None of these, or absent." },
    ];

    private static IEnumerable<InputValueDefinition> Order(string type) =>
    [
        new("lt", type) { Description = "Less than this." },
        new("lte", type) { Description = "Less than or equal to this." },
        new("gt", type) { Description = "Greater than this." },
        new("gte", type) { Description = "Greater than or equal to this." },
    ];

    private static IEnumerable<InputValueDefinition> Parts() =>
    [
        new("contains", "String") { Description = "Holds this text." },
        new("startsWith", "String") { Description = "Begins with this text." },
        new("endsWith", "String") { Description = "Ends with this text." },
    ];

    private static InputValueDefinition IsNull() => new("isNull", "Boolean") { Description = "Whether it is absent." };
}
