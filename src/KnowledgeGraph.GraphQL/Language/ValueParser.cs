using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.7 Arguments, §2.9 Input Values, §2.11 Type References and §2.12 Directives.</summary>
internal sealed class ValueParser(TokenStream tokens)
{
    // Directives[Const] : Directive[?Const]+
    public ImmutableArray<DirectiveNode> Directives(bool isConstant)
    {
        if (!tokens.Is(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (tokens.Is(TokenKind.At))
        {
            directives.Add(Directive(isConstant));
        }

        return directives.DrainToImmutable();
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    public ImmutableArray<ArgumentNode> Arguments(bool isConstant) =>
        tokens.OptionalBetween(TokenKind.OpenParenthesis, () => Argument(isConstant), TokenKind.CloseParenthesis);

    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //                | ListValue[?Const] | ObjectValue[?Const]
    public ValueNode Value(bool isConstant)
    {
        var start = tokens.Current.Start;
        return tokens.Current.Kind switch
        {
            TokenKind.Int => new IntValueNode(start, tokens.Advance().Text),
            TokenKind.Float => new FloatValueNode(start, tokens.Advance().Text),
            TokenKind.String => new StringValueNode(start, tokens.Advance().Text, IsBlock: false),
            TokenKind.BlockString => new StringValueNode(start, tokens.Advance().Text, IsBlock: true),
            TokenKind.Name => NamedValue(),
            TokenKind.OpenBracket => new ListValueNode(start, List(isConstant)),
            TokenKind.OpenBrace => new ObjectValueNode(start, Object(isConstant)),
            TokenKind.Dollar when !isConstant => Variable(),
            TokenKind.Dollar => throw tokens.Unexpected("a constant value"),
            _ => throw tokens.Unexpected("a value"),
        };
    }

    // Variable : $ Name
    public VariableNode Variable()
    {
        var start = tokens.Expect(TokenKind.Dollar).Start;
        return new VariableNode(start, tokens.Name("the name of a variable"));
    }

    // Type : NamedType | ListType | NonNullType
    public TypeNode Type()
    {
        var start = tokens.Current.Start;
        TypeNode type = tokens.Is(TokenKind.OpenBracket)
            ? new ListTypeNode(start, tokens.Between(TokenKind.OpenBracket, Type, TokenKind.CloseBracket))
            : NamedType();
        return tokens.Skip(TokenKind.Bang) ? new NonNullTypeNode(start, type) : type;
    }

    // NamedType : Name
    public NamedTypeNode NamedType()
    {
        var name = tokens.Name("a type");
        return new NamedTypeNode(name.Start, name.Value);
    }

    // Directive[Const] : @ Name Arguments[?Const]?
    private DirectiveNode Directive(bool isConstant)
    {
        var start = tokens.Expect(TokenKind.At).Start;
        return new DirectiveNode(start, tokens.Name("the name of a directive"), Arguments(isConstant));
    }

    // Argument[Const] : Name : Value[?Const]
    private ArgumentNode Argument(bool isConstant)
    {
        var name = tokens.Name("the name of an argument");
        tokens.Expect(TokenKind.Colon);
        return new ArgumentNode(name.Start, name, Value(isConstant));
    }

    // BooleanValue : one of true false
    // NullValue : null
    // EnumValue : Name but not true, false or null
    private ValueNode NamedValue()
    {
        var token = tokens.Advance();
        return token.Text switch
        {
            "true" => new BooleanValueNode(token.Start, true),
            "false" => new BooleanValueNode(token.Start, false),
            "null" => new NullValueNode(token.Start),
            _ => new EnumValueNode(token.Start, token.Text),
        };
    }

    // ListValue[Const] : [ ] | [ Value[?Const]+ ]
    private ImmutableArray<ValueNode> List(bool isConstant) =>
        tokens.ManyBetween(TokenKind.OpenBracket, () => Value(isConstant), TokenKind.CloseBracket, mayBeEmpty: true);

    // ObjectValue[Const] : { } | { ObjectField[?Const]+ }
    private ImmutableArray<ObjectFieldNode> Object(bool isConstant) =>
        tokens.ManyBetween(TokenKind.OpenBrace, () => ObjectField(isConstant), TokenKind.CloseBrace, mayBeEmpty: true);

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldNode ObjectField(bool isConstant)
    {
        var name = tokens.Name("the name of an input field");
        tokens.Expect(TokenKind.Colon);
        return new ObjectFieldNode(name.Start, name, Value(isConstant));
    }
}
