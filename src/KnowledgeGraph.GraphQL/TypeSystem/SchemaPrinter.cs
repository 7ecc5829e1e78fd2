using System.Text;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Writes a schema in the type system definition language: what <see cref="SchemaBuilder.FromSdl"/> reads back.</summary>
public static class SchemaPrinter
{
    private const string Indent = "  ";

    /// <summary>The schema as a document: its definition where that is needed, its directives, its types; nothing that is built in.</summary>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var definitions = new List<string>();
        if (NeedsDefinition(schema))
        {
            definitions.Add(SchemaDefinition(schema));
        }

        definitions.AddRange(schema.Directives.Where(directive => !BuiltInDirectives.IsBuiltIn(directive.Name)).Select(Directive));
        definitions.AddRange(schema.Types.Where(type => !IsBuiltIn(type)).Select(Print));
        return $"{string.Join("\n\n", definitions)}\n";
    }

    /// <summary>One type as a definition, with its description.</summary>
    public static string Print(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return $"{Described(type.Description, "")}{Definition(type)}";
    }

    private static string Definition(NamedType type) => type switch
    {
        ScalarType scalar => $"scalar {scalar.Name}{SpecifiedBy(scalar)}{Applied(type.AppliedDirectives)}",
        ObjectType => $"type {WithFields((TypeWithFields)type)}",
        InterfaceType => $"interface {WithFields((TypeWithFields)type)}",
        UnionType union => $"union {union.Name}{Applied(type.AppliedDirectives)} = {string.Join(" | ", union.Members)}",
        EnumType enumType => $"enum {enumType.Name}{Applied(type.AppliedDirectives)}{Block(enumType.Values.Select(EnumValue))}",
        InputObjectType input => $"input {input.Name}{(input.IsOneOf ? " @oneOf" : "")}{Applied(type.AppliedDirectives)}{Block(input.Fields.Select(field => Input(field, Indent)))}",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There are six kinds of types."),
    };

    private static string WithFields(TypeWithFields type)
    {
        var interfaces = type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        return $"{type.Name}{interfaces}{Applied(type.AppliedDirectives)}{Block(type.Fields.Select(Field))}";
    }

    private static string Field(FieldDefinition field) =>
        $"{Described(field.Description, Indent)}{Indent}{field.Name}{Arguments(field.Arguments, Indent)}: {field.Type}{Deprecated(field.DeprecationReason)}{Applied(field.AppliedDirectives)}";

    private static string Arguments(NamedList<InputValueDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        return arguments.All(argument => argument.Description is null)
            ? $"({string.Join(", ", arguments.Select(argument => Input(argument, "")))})"
            : $"(\n{string.Concat(arguments.Select(argument => $"{Input(argument, indent + Indent)}\n"))}{indent})";
    }

    private static string Input(InputValueDefinition input, string indent)
    {
        var defaultValue = input.DefaultValue is { } value ? $" = {ValuePrinter.Print(value)}" : "";
        return $"{Described(input.Description, indent)}{indent}{input.Name}: {input.Type}{defaultValue}{Deprecated(input.DeprecationReason)}{Applied(input.AppliedDirectives)}";
    }

    private static string EnumValue(EnumValueDefinition value) =>
        $"{Described(value.Description, Indent)}{Indent}{value.Name}{Deprecated(value.DeprecationReason)}{Applied(value.AppliedDirectives)}";

    private static string Directive(DirectiveDefinition directive)
    {
        var locations = string.Join(" | ", directive.Locations.Select(DirectiveLocations.SpecifiedName));
        var repeatable = directive.IsRepeatable ? " repeatable" : "";
        return $"{Described(directive.Description, "")}directive @{directive.Name}{Arguments(directive.Arguments, "")}{repeatable} on {locations}";
    }

    // §3.3.1: the definition is left out where the default names say it all.
    private static bool NeedsDefinition(Schema schema) =>
        schema.Description is not null
        || schema.AppliedDirectives.Count > 0
        || Enum.GetValues<OperationType>().Any(operation => schema.RootType(operation) != schema.FindType(operation.ToString()));

    private static string SchemaDefinition(Schema schema)
    {
        var roots = Enum.GetValues<OperationType>()
            .Where(operation => schema.RootType(operation) is not null)
            .Select(operation => $"{Indent}{operation.ToString().ToLowerInvariant()}: {schema.RootType(operation)}");
        return $"{Described(schema.Description, "")}schema{Applied(schema.AppliedDirectives)}{Block(roots)}";
    }

    private static string Block(IEnumerable<string> lines) => $" {{\n{string.Concat(lines.Select(line => $"{line}\n"))}}}";

    private static string Described(string? description, string indent) =>
        description is null ? "" : $"{indent}{BlockString.Print(description, indent)}\n";

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        BuiltInDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {ValuePrinter.Quote(reason)})",
    };

    private static string SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedByUrl is { } url ? $" @specifiedBy(url: {ValuePrinter.Quote(url)})" : "";

    private static string Applied(IEnumerable<DirectiveNode> directives)
    {
        var text = new StringBuilder();
        foreach (var directive in directives)
        {
            var arguments = string.Join(", ", directive.Arguments.Select(argument => $"{argument.Name}: {ValuePrinter.Print(argument.Value)}"));
            text.Append(" @").Append(directive.Name.Value).Append(arguments.Length == 0 ? "" : $"({arguments})");
        }

        return text.ToString();
    }

    private static bool IsBuiltIn(NamedType type) => BuiltInScalars.Find(type.Name) is not null || IntrospectionTypes.Names.Contains(type.Name);
}
