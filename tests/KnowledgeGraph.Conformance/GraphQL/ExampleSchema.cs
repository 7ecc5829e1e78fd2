using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>The definitions that the specification's text has given so far, and what it takes as given without saying so.</summary>
internal sealed record ExampleSchema(ImmutableArray<DefinitionNode> Definitions)
{
    private const string AnyQuery = "type Query { example: Int }";

    // §5.2.4.1 subscribes to messages, which the chapter's schema does not have.
    private const string Messages = "type Subscription { newMessage: Message disallowedSecondRootField: Boolean } type Message { body: String sender: String }";

    public static ExampleSchema Empty { get; } = new(ImmutableArray<DefinitionNode>.Empty);

    public static ExampleSchema Validation { get; } = new(Parser.ParseDocument(Messages).Definitions);

    public static bool IsTypeSystem(DefinitionNode definition) => definition is not (OperationDefinitionNode or FragmentDefinitionNode);

    public static DocumentNode Executable(DocumentNode document) => document with { Definitions = [.. document.Definitions.Where(definition => !IsTypeSystem(definition))] };

    /// <summary>With the definitions of a document; a type that is defined again replaces what the text said of it before.</summary>
    public ExampleSchema With(DocumentNode document)
    {
        var added = document.Definitions.Where(IsTypeSystem).ToList();
        var replaced = added.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension).Select(type => type.Name.Value).ToHashSet();
        var replacesRoots = added.Exists(definition => definition is SchemaDefinitionNode { IsExtension: false });
        return new ExampleSchema([.. Definitions.Where(known => !IsReplaced(known)), .. added]);

        bool IsReplaced(DefinitionNode known) => known switch
        {
            TypeDefinitionNode type => !type.IsExtension && replaced.Contains(type.Name.Value),
            SchemaDefinitionNode => replacesRoots,
            _ => false,
        };
    }

    /// <summary>The schema, once what is taken as given is put in.</summary>
    /// <param name="rootType">The query root type; by default <c>Query</c>.</param>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public Schema Build(string? rootType = null)
    {
        var whole = string.Join('\n', [.. Supplements(), rootType is null ? "" : $"schema {{ query: {rootType} }}"]);
        var document = new DocumentNode(default, [.. Definitions, .. whole.Trim().Length == 0 ? [] : Parser.ParseDocument(whole).Definitions]);
        return SchemaBuilder.FromDocument(document, new SdlBindings { ToleratesUnknownDirectives = true });
    }

    private IEnumerable<string> Supplements()
    {
        var defined = Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension).Select(type => type.Name.Value).ToHashSet();
        foreach (var extension in Definitions.OfType<TypeDefinitionNode>().Where(type => type.IsExtension && defined.Add(type.Name.Value)))
        {
            yield return $"{(extension is InterfaceTypeDefinitionNode ? "interface" : "type")} {extension.Name} {{ example: Int }}";
        }

        if (!Definitions.OfType<SchemaDefinitionNode>().Any() && defined.Add("Query"))
        {
            yield return AnyQuery;
        }

        foreach (var name in Named().Where(name => BuiltInScalars.Find(name) is null && defined.Add(name)).ToList())
        {
            yield return $"scalar {name}";
        }

        foreach (var name in Members().Where(defined.Add).ToList())
        {
            yield return $"type {name} {{ example: Int }}";
        }
    }

    private IEnumerable<string> Members() => Definitions.OfType<UnionTypeDefinitionNode>().SelectMany(union => union.Members).Select(member => member.Name);

    private IEnumerable<string> Named() => Definitions.SelectMany(definition => definition switch
    {
        ObjectTypeDefinitionNode type => type.Fields.SelectMany(Types),
        InterfaceTypeDefinitionNode type => type.Fields.SelectMany(Types),
        InputObjectTypeDefinitionNode type => type.Fields.Select(field => field.Type),
        _ => [],
    }).Select(type => TypeReference.Of(type).Name);

    private static IEnumerable<TypeNode> Types(FieldDefinitionNode field) => [field.Type, .. field.Arguments.Select(argument => argument.Type)];
}
