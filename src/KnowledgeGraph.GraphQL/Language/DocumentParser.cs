using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.3 to §2.8: documents and their executable definitions.</summary>
internal sealed class DocumentParser
{
    private readonly TokenStream _tokens;
    private readonly ValueParser _values;
    private readonly TypeSystemParser _typeSystem;

    public DocumentParser(TokenStream tokens)
    {
        _tokens = tokens;
        _values = new ValueParser(tokens);
        _typeSystem = new TypeSystemParser(tokens, _values);
    }

    // Document : Definition+
    public DocumentNode Document()
    {
        var start = _tokens.Current.Start;
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(Definition());
        }
        while (!_tokens.Is(TokenKind.EndOfDocument));

        return new DocumentNode(start, definitions.DrainToImmutable());
    }

    // Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension
    private DefinitionNode Definition()
    {
        var start = _tokens.Current.Start;
        if (_tokens.Is(TokenKind.OpenBrace))
        {
            return new OperationDefinitionNode(start, OperationType.Query, null, [], [], SelectionSet());
        }

        var description = _typeSystem.Description();
        if (!_tokens.Is(TokenKind.Name))
        {
            throw _tokens.Unexpected(description is null ? "a definition" : "a definition after its description");
        }

        return OperationTypeOf(_tokens.Current.Text) is { } operation
            ? Operation(start, operation)
            : _tokens.IsKeyword("fragment") ? Fragment(start) : _typeSystem.Definition(start, description);
    }

    public static OperationType? OperationTypeOf(string name) => name switch
    {
        "query" => OperationType.Query,
        "mutation" => OperationType.Mutation,
        "subscription" => OperationType.Subscription,
        _ => null,
    };

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinitionNode Operation(SourcePosition start, OperationType operation)
    {
        _tokens.Advance();
        var name = _tokens.Is(TokenKind.Name) ? _tokens.Name() : null;
        var variables = _tokens.OptionalBetween(TokenKind.OpenParenthesis, VariableDefinition, TokenKind.CloseParenthesis);
        return new OperationDefinitionNode(start, operation, name, variables, _values.Directives(isConstant: false), SelectionSet());
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode VariableDefinition()
    {
        _typeSystem.Description();
        var variable = _values.Variable();
        _tokens.Expect(TokenKind.Colon);
        var type = _values.Type();
        return new VariableDefinitionNode(variable.Start, variable, type, _typeSystem.DefaultValue(), _values.Directives(isConstant: true));
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode Fragment(SourcePosition start)
    {
        _tokens.ExpectKeyword("fragment");
        var name = FragmentName();
        _tokens.ExpectKeyword("on");
        var condition = _values.NamedType();
        return new FragmentDefinitionNode(start, name, condition, _values.Directives(isConstant: false), SelectionSet());
    }

    // FragmentName : Name but not `on`
    private NameNode FragmentName() =>
        _tokens.IsKeyword("on") ? throw _tokens.Unexpected("the name of a fragment") : _tokens.Name("the name of a fragment");

    // SelectionSet : { Selection+ }
    private SelectionSetNode SelectionSet()
    {
        var start = _tokens.Current.Start;
        return new SelectionSetNode(start, _tokens.ManyBetween(TokenKind.OpenBrace, Selection, TokenKind.CloseBrace));
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode Selection()
    {
        var start = _tokens.Current.Start;
        if (!_tokens.Skip(TokenKind.Spread))
        {
            return Field();
        }

        return _tokens.Is(TokenKind.Name) && !_tokens.IsKeyword("on")
            ? new FragmentSpreadNode(start, FragmentName(), _values.Directives(isConstant: false))
            : InlineFragment(start);
    }

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    // Alias : Name :
    private FieldNode Field()
    {
        var name = _tokens.Name("a selection");
        NameNode? alias = null;
        if (_tokens.Skip(TokenKind.Colon))
        {
            alias = name;
            name = _tokens.Name("the name of a field");
        }

        var arguments = _values.Arguments(isConstant: false);
        var directives = _values.Directives(isConstant: false);
        var selections = _tokens.Is(TokenKind.OpenBrace) ? SelectionSet() : null;
        return new FieldNode((alias ?? name).Start, alias, name, arguments, directives, selections);
    }

    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private InlineFragmentNode InlineFragment(SourcePosition start)
    {
        var condition = _tokens.SkipKeyword("on") ? _values.NamedType() : null;
        return new InlineFragmentNode(start, condition, _values.Directives(isConstant: false), SelectionSet());
    }
}
