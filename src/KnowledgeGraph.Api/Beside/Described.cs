using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Beside;

/// <summary>Fields that are read off an object in C#.</summary>
internal static class Described
{
    /// <summary>A field whose value is a member of its source.</summary>
    public static FieldDefinition Field<T>(string name, string type, string description, Func<T, object?> read) => new(name, type)
    {
        Description = description,
        Resolver = context => new ValueTask<object?>(read((T)context.Source!)),
    };

    /// <summary>A field whose value depends on its arguments or on the request.</summary>
    public static FieldDefinition Field<T>(
        string name,
        string type,
        string description,
        NamedList<InputValueDefinition> arguments,
        Func<T, ResolverContext, object?> read) => new(name, type)
        {
            Description = description,
            Arguments = arguments,
            Resolver = context => new ValueTask<object?>(read((T)context.Source!, context)),
        };

    /// <summary>A field that is one text out of several languages.</summary>
    public static FieldDefinition Text<T>(string name, string description, Func<T, IReadOnlyDictionary<string, string>> texts) => Field<T>(
        name,
        "String",
        $"{description}: in a requested language, else in English, else without a language, else in the first there is.",
        [new("lang", "[String!]") { Description = "Language tags (BCP 47), the preferred first." }],
        (source, context) => Texts.Choose(texts(source), LanguagesOf(context)));

    private static List<string> LanguagesOf(ResolverContext context) =>
        context.Arguments.GetValueOrDefault("lang") is IReadOnlyList<object?> languages ? [.. languages.OfType<string>()] : [];
}
