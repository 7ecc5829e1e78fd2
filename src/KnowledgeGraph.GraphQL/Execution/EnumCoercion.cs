using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§3.9 Enums: input and result coercion.</summary>
internal static class EnumCoercion
{
    /// <summary>The C# value of an enum value in a document.</summary>
    /// <exception cref="FormatException">The literal is no value of the enum.</exception>
    public static object FromLiteral(ValueNode literal, EnumType type) => literal is EnumValueNode node
        ? Find(node.Name, type)
        : throw new FormatException($"{ValuePrinter.Print(literal)} is not a value of the enum \"{type}\".{Suggestion(literal, type)}");

    /// <summary>The C# value of an enum value in JSON, where it is a string.</summary>
    /// <exception cref="FormatException">The value is no value of the enum.</exception>
    public static object FromPlain(object value, EnumType type) => value is string name
        ? Find(name, type)
        : throw new FormatException($"A value of the enum \"{type}\" is expected.");

    /// <summary>The name that stands for a C# value in a response.</summary>
    /// <exception cref="FormatException">The value is no value of the enum.</exception>
    public static string ToName(object value, EnumType type) =>
        type.FindValue(value)?.Name ?? (value is string name && type.Values.Contains(name) ? name : null)
        ?? throw new FormatException($"{value} is not a value of the enum \"{type}\".");

    private static object Find(string name, EnumType type) => type.Values.Find(name)?.Value
        ?? throw new FormatException($"\"{name}\" is not a value of the enum \"{type}\".{Suggestions.DidYouMean(name, type.Values.Names)}");

    private static string Suggestion(ValueNode literal, EnumType type) =>
        literal is StringValueNode text ? Suggestions.DidYouMean(text.Value, type.Values.Names) : "";
}
