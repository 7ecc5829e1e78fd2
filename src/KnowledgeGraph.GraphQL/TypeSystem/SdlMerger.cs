using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.4.3 Type Extensions and §3.3.2 Schema Extension: joins the definitions of a document with their extensions.</summary>
internal sealed class SdlMerger
{
    private readonly List<SchemaError> _errors;

    public SdlMerger(DocumentNode document, List<SchemaError> errors)
    {
        _errors = errors;
        foreach (var executable in document.Definitions.Where(definition => definition is OperationDefinitionNode or FragmentDefinitionNode))
        {
            errors.Add(new SchemaError(executable.Start.ToString(), "An operation or fragment is not part of a schema."));
        }

        Schema = MergeSchema([.. document.Definitions.OfType<SchemaDefinitionNode>()]);
        Directives = [.. document.Definitions.OfType<DirectiveDefinitionNode>()];
        Types = MergeTypes([.. document.Definitions.OfType<TypeDefinitionNode>()]);
    }

    /// <summary>The schema definition, if there is one.</summary>
    public SchemaDefinitionNode? Schema { get; }

    /// <summary>The types, in the order of their definitions.</summary>
    public IReadOnlyList<TypeDefinitionNode> Types { get; }

    /// <summary>The directives, in their order.</summary>
    public IReadOnlyList<DirectiveDefinitionNode> Directives { get; }

    private SchemaDefinitionNode? MergeSchema(IReadOnlyList<SchemaDefinitionNode> nodes)
    {
        var definitions = nodes.Where(node => !node.IsExtension).ToList();
        if (definitions.Count > 1)
        {
            _errors.Add(new SchemaError("schema", $"The schema is defined {definitions.Count} times."));
        }

        return nodes.Where(node => node.IsExtension).Aggregate(definitions.FirstOrDefault(), (whole, extension) => whole is null
            ? extension
            : whole with
            {
                Directives = whole.Directives.AddRange(extension.Directives),
                RootOperationTypes = whole.RootOperationTypes.AddRange(extension.RootOperationTypes),
            });
    }

    private List<TypeDefinitionNode> MergeTypes(IReadOnlyList<TypeDefinitionNode> nodes)
    {
        var types = nodes.Where(node => !node.IsExtension).ToList();
        foreach (var extension in nodes.Where(node => node.IsExtension))
        {
            var index = types.FindIndex(type => type.Name.Value == extension.Name.Value);
            if (index < 0)
            {
                _errors.Add(new SchemaError(extension.Name.Value, "There is no type of this name to extend."));
            }
            else if (Merge(types[index], extension) is { } whole)
            {
                types[index] = whole;
                ForbidOneOf(extension);
            }
            else
            {
                _errors.Add(new SchemaError(extension.Name.Value, "The type is extended as another kind of type than it is."));
            }
        }

        return types;
    }

    // §3.10.2
    private void ForbidOneOf(TypeDefinitionNode extension)
    {
        if (extension is InputObjectTypeDefinitionNode && extension.Directives.Any(directive => directive.Name.Value == BuiltInDirectives.OneOf))
        {
            _errors.Add(new SchemaError(extension.Name.Value, "An input object cannot become a OneOf input object by an extension."));
        }
    }

    private static TypeDefinitionNode? Merge(TypeDefinitionNode type, TypeDefinitionNode extension)
    {
        var directives = type.Directives.AddRange(extension.Directives);
        return (type, extension) switch
        {
            (ScalarTypeDefinitionNode whole, ScalarTypeDefinitionNode) => whole with { Directives = directives },
            (ObjectTypeDefinitionNode whole, ObjectTypeDefinitionNode part) => whole with
            {
                Directives = directives,
                Interfaces = whole.Interfaces.AddRange(part.Interfaces),
                Fields = whole.Fields.AddRange(part.Fields),
            },
            (InterfaceTypeDefinitionNode whole, InterfaceTypeDefinitionNode part) => whole with
            {
                Directives = directives,
                Interfaces = whole.Interfaces.AddRange(part.Interfaces),
                Fields = whole.Fields.AddRange(part.Fields),
            },
            (UnionTypeDefinitionNode whole, UnionTypeDefinitionNode part) => whole with
            {
                Directives = directives,
                Members = whole.Members.AddRange(part.Members),
            },
            (EnumTypeDefinitionNode whole, EnumTypeDefinitionNode part) => whole with
            {
                Directives = directives,
                Values = whole.Values.AddRange(part.Values),
            },
            (InputObjectTypeDefinitionNode whole, InputObjectTypeDefinitionNode part) => whole with
            {
                Directives = directives,
                Fields = whole.Fields.AddRange(part.Fields),
            },
            _ => null,
        };
    }
}
