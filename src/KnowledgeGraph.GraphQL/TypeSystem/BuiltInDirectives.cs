using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.13.1 to §3.13.5: the directives that every schema has.</summary>
internal static class BuiltInDirectives
{
    public const string Skip = "skip";
    public const string Include = "include";
    public const string Deprecated = "deprecated";
    public const string SpecifiedBy = "specifiedBy";
    public const string OneOf = "oneOf";
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly DirectiveLocation[] Selections =
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    public static bool IsBuiltIn(string name) => name is Skip or Include or Deprecated or SpecifiedBy or OneOf;

    /// <summary>New definitions, since the references in them are bound to one schema.</summary>
    public static IReadOnlyList<DirectiveDefinition> Create() =>
    [
        new(Include)
        {
            Description = "Selects the field or fragment only if the argument is true.",
            Locations = Selections,
            Arguments = [new InputValueDefinition("if", "Boolean!") { Description = "Whether to select it." }],
        },
        new(Skip)
        {
            Description = "Leaves the field or fragment out if the argument is true.",
            Locations = Selections,
            Arguments = [new InputValueDefinition("if", "Boolean!") { Description = "Whether to leave it out." }],
        },
        new(Deprecated)
        {
            Description = "Marks an element of the schema that should no longer be used.",
            Locations =
            [
                DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
                DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue,
            ],
            Arguments =
            [
                new InputValueDefinition("reason", "String!")
                {
                    Description = "Why it should not be used and what to use instead, in Markdown.",
                    DefaultValue = Parser.ParseValue(ValuePrinter.Quote(DefaultDeprecationReason)),
                },
            ],
        },
        new(SpecifiedBy)
        {
            Description = "Names the text that specifies a custom scalar.",
            Locations = [DirectiveLocation.Scalar],
            Arguments = [new InputValueDefinition("url", "String!") { Description = "The address of the text." }],
        },
        new(OneOf)
        {
            Description = "Marks an input object of which exactly one field is given, and not null.",
            Locations = [DirectiveLocation.InputObject],
        },
    ];
}
