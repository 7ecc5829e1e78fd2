using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3 Type System: the definition language.</summary>
internal sealed class TypeSystemParser(TokenStream tokens, ValueParser values)
{
    // Description : StringValue
    public string? Description() =>
        tokens.Is(TokenKind.String) || tokens.Is(TokenKind.BlockString) ? tokens.Advance().Text : null;

    // DefaultValue : = Value[Const]
    public ValueNode? DefaultValue() => tokens.Skip(TokenKind.Equals) ? values.Value(isConstant: true) : null;

    // TypeSystemDefinitionOrExtension : TypeSystemDefinition | TypeSystemExtension
    public DefinitionNode Definition(SourcePosition start, string? description)
    {
        var isExtension = description is null && tokens.SkipKeyword("extend");
        var keyword = tokens.Is(TokenKind.Name) ? tokens.Current.Text : "";
        if (keyword == "schema")
        {
            return Schema(start, isExtension, description);
        }

        if (keyword == "directive" && !isExtension)
        {
            return Directive(start, description);
        }

        var head = new Head(start, isExtension, description);
        return keyword switch
        {
            "scalar" => Scalar(head),
            "type" => Object(head),
            "interface" => Interface(head),
            "union" => Union(head),
            "enum" => Enum(head),
            "input" => InputObject(head),
            _ => throw tokens.Unexpected(isExtension ? "a definition to extend" : "a definition"),
        };
    }

    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]
    private SchemaDefinitionNode Schema(SourcePosition start, bool isExtension, string? description)
    {
        tokens.ExpectKeyword("schema");
        var directives = values.Directives(isConstant: true);
        var roots = isExtension && directives.Length > 0
            ? tokens.OptionalBetween(TokenKind.OpenBrace, RootOperationType, TokenKind.CloseBrace)
            : tokens.ManyBetween(TokenKind.OpenBrace, RootOperationType, TokenKind.CloseBrace);
        return new SchemaDefinitionNode(start, isExtension, description, directives, roots);
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    private RootOperationTypeDefinitionNode RootOperationType()
    {
        var start = tokens.Current.Start;
        var operation = tokens.Is(TokenKind.Name) ? DocumentParser.OperationTypeOf(tokens.Current.Text) : null;
        if (operation is null)
        {
            throw tokens.Unexpected("\"query\", \"mutation\" or \"subscription\"");
        }

        tokens.Advance();
        tokens.Expect(TokenKind.Colon);
        return new RootOperationTypeDefinitionNode(start, operation.Value, values.NamedType());
    }

    // ScalarTypeDefinition : Description? scalar Name Directives[Const]?
    private ScalarTypeDefinitionNode Scalar(Head head)
    {
        var (name, directives) = NameAndDirectives();
        ExpectSomethingToExtend(head, directives);
        return new ScalarTypeDefinitionNode(head.Start, head.IsExtension, head.Description, name, directives);
    }

    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private ObjectTypeDefinitionNode Object(Head head)
    {
        var body = Fields(head);
        return new ObjectTypeDefinitionNode(head.Start, head.IsExtension, head.Description, body.Name, body.Directives, body.Interfaces, body.Fields);
    }

    // InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private InterfaceTypeDefinitionNode Interface(Head head)
    {
        var body = Fields(head);
        return new InterfaceTypeDefinitionNode(head.Start, head.IsExtension, head.Description, body.Name, body.Directives, body.Interfaces, body.Fields);
    }

    private Body Fields(Head head)
    {
        tokens.Advance();
        var name = tokens.Name("the name of a type");
        var interfaces = ImplementsInterfaces();
        var directives = values.Directives(isConstant: true);
        var fields = tokens.OptionalBetween(TokenKind.OpenBrace, Field, TokenKind.CloseBrace);
        if (interfaces.IsEmpty && fields.IsEmpty)
        {
            ExpectSomethingToExtend(head, directives);
        }

        return new Body(name, interfaces, directives, fields);
    }

    // ImplementsInterfaces : ImplementsInterfaces & NamedType | implements &? NamedType
    private ImmutableArray<NamedTypeNode> ImplementsInterfaces() =>
        tokens.SkipKeyword("implements") ? Separated(TokenKind.Ampersand, values.NamedType) : [];

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode Field()
    {
        var start = tokens.Current.Start;
        var description = Description();
        var name = tokens.Name("the definition of a field");
        var arguments = Arguments();
        tokens.Expect(TokenKind.Colon);
        return new FieldDefinitionNode(start, description, name, arguments, values.Type(), values.Directives(isConstant: true));
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private ImmutableArray<InputValueDefinitionNode> Arguments() =>
        tokens.OptionalBetween(TokenKind.OpenParenthesis, InputValue, TokenKind.CloseParenthesis);

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode InputValue()
    {
        var start = tokens.Current.Start;
        var description = Description();
        var name = tokens.Name("the definition of an input value");
        tokens.Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(start, description, name, values.Type(), DefaultValue(), values.Directives(isConstant: true));
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    // UnionMemberTypes : UnionMemberTypes | NamedType | = |? NamedType
    private UnionTypeDefinitionNode Union(Head head)
    {
        var (name, directives) = NameAndDirectives();
        var members = tokens.Skip(TokenKind.Equals) ? Separated(TokenKind.Pipe, values.NamedType) : [];
        if (members.IsEmpty)
        {
            ExpectSomethingToExtend(head, directives);
        }

        return new UnionTypeDefinitionNode(head.Start, head.IsExtension, head.Description, name, directives, members);
    }

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?
    private EnumTypeDefinitionNode Enum(Head head)
    {
        var (name, directives) = NameAndDirectives();
        var members = tokens.OptionalBetween(TokenKind.OpenBrace, EnumValue, TokenKind.CloseBrace);
        if (members.IsEmpty)
        {
            ExpectSomethingToExtend(head, directives);
        }

        return new EnumTypeDefinitionNode(head.Start, head.IsExtension, head.Description, name, directives, members);
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionNode EnumValue()
    {
        var start = tokens.Current.Start;
        var description = Description();
        if (tokens.IsKeyword("true") || tokens.IsKeyword("false") || tokens.IsKeyword("null"))
        {
            throw tokens.Unexpected("the name of an enum value other than true, false and null");
        }

        return new EnumValueDefinitionNode(start, description, tokens.Name("the name of an enum value"), values.Directives(isConstant: true));
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?
    private InputObjectTypeDefinitionNode InputObject(Head head)
    {
        var (name, directives) = NameAndDirectives();
        var fields = tokens.OptionalBetween(TokenKind.OpenBrace, InputValue, TokenKind.CloseBrace);
        if (fields.IsEmpty)
        {
            ExpectSomethingToExtend(head, directives);
        }

        return new InputObjectTypeDefinitionNode(head.Start, head.IsExtension, head.Description, name, directives, fields);
    }

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
    private DirectiveDefinitionNode Directive(SourcePosition start, string? description)
    {
        tokens.ExpectKeyword("directive");
        tokens.Expect(TokenKind.At);
        var name = tokens.Name("the name of a directive");
        var arguments = Arguments();
        var isRepeatable = tokens.SkipKeyword("repeatable");
        tokens.ExpectKeyword("on");
        return new DirectiveDefinitionNode(start, description, name, arguments, isRepeatable, Separated(TokenKind.Pipe, Location));
    }

    // DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation
    private DirectiveLocation Location()
    {
        if (!tokens.Is(TokenKind.Name) || DirectiveLocations.Named(tokens.Current.Text) is not { } location)
        {
            throw tokens.Unexpected("a directive location such as FIELD_DEFINITION");
        }

        tokens.Advance();
        return location;
    }

    private (NameNode Name, ImmutableArray<DirectiveNode> Directives) NameAndDirectives()
    {
        tokens.Advance();
        return (tokens.Name("the name of a type"), values.Directives(isConstant: true));
    }

    private void ExpectSomethingToExtend(Head head, ImmutableArray<DirectiveNode> directives)
    {
        if (head.IsExtension && directives.IsEmpty)
        {
            throw tokens.Unexpected("something to extend the type with");
        }
    }

    private ImmutableArray<T> Separated<T>(TokenKind separator, Func<T> item)
    {
        tokens.Skip(separator);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item());
        }
        while (tokens.Skip(separator));

        return items.DrainToImmutable();
    }

    // What objects and interfaces have in common behind their keyword.
    private readonly record struct Body(
        NameNode Name,
        ImmutableArray<NamedTypeNode> Interfaces,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<FieldDefinitionNode> Fields);

    private readonly record struct Head(SourcePosition Start, bool IsExtension, string? Description);
}
