using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The places in a definition of the type system where directives can be applied.</summary>
internal static class TypeSystemWalk
{
    /// <summary>Calls <paramref name="show"/> for each place, in the order of the document.</summary>
    public static void Of(DefinitionNode definition, Action<DirectedNode, DirectiveLocation> show)
    {
        switch (definition)
        {
            case SchemaDefinitionNode:
                show(definition, DirectiveLocation.Schema);
                break;
            case ScalarTypeDefinitionNode:
                show(definition, DirectiveLocation.Scalar);
                break;
            case ObjectTypeDefinitionNode type:
                show(type, DirectiveLocation.Object);
                Fields(type.Fields, show);
                break;
            case InterfaceTypeDefinitionNode type:
                show(type, DirectiveLocation.Interface);
                Fields(type.Fields, show);
                break;
            case UnionTypeDefinitionNode:
                show(definition, DirectiveLocation.Union);
                break;
            case EnumTypeDefinitionNode type:
                show(type, DirectiveLocation.Enum);
                Each(type.Values, DirectiveLocation.EnumValue, show);
                break;
            case InputObjectTypeDefinitionNode type:
                show(type, DirectiveLocation.InputObject);
                Each(type.Fields, DirectiveLocation.InputFieldDefinition, show);
                break;
            case DirectiveDefinitionNode directive:
                Each(directive.Arguments, DirectiveLocation.ArgumentDefinition, show);
                break;
        }
    }

    private static void Fields(IEnumerable<FieldDefinitionNode> fields, Action<DirectedNode, DirectiveLocation> show)
    {
        foreach (var field in fields)
        {
            Each(field.Arguments, DirectiveLocation.ArgumentDefinition, show);
            show(field, DirectiveLocation.FieldDefinition);
        }
    }

    private static void Each(IEnumerable<DirectedNode> nodes, DirectiveLocation location, Action<DirectedNode, DirectiveLocation> show)
    {
        foreach (var node in nodes)
        {
            show(node, location);
        }
    }
}
