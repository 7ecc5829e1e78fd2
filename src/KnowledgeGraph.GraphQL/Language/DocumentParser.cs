using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.3 to §2.8: documents and their executable definitions.</summary>
internal sealed class DocumentParser
{
    private readonly TokenStream tokens;
    private readonly ValueParser values;
    private readonly TypeSystemParser typeSystem;

    public DocumentParser(TokenStream tokens)
    {
        this.tokens = tokens;
        values = new ValueParser(tokens);
        typeSystem = new TypeSystemParser(tokens, values);
    }

    // Document : Definition+
    public DocumentNode Document()
    {
        var start = tokens.Current.Start;
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(Definition());
        }
        while (!tokens.Is(TokenKind.EndOfDocument));

        return new DocumentNode(start, definitions.DrainToImmutable());
    }

    // Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension
    private DefinitionNode Definition()
    {
        var start = tokens.Current.Start;
        if (tokens.Is(TokenKind.OpenBrace))
        {
            return new OperationDefinitionNode(start, OperationType.Query, null, [], [], SelectionSet());
        }

        var description = typeSystem.Description();
        if (!tokens.Is(TokenKind.Name))
        {
            throw tokens.Unexpected(description is null ? "a definition" : "a definition after its description");
        }

        return OperationTypeOf(tokens.Current.Text) is { } operation
            ? Operation(start, operation)
            : tokens.IsKeyword("fragment") ? Fragment(start) : typeSystem.Definition(start, description);
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
        tokens.Advance();
        var name = tokens.Is(TokenKind.Name) ? tokens.Name() : null;
        var variables = tokens.OptionalBetween(TokenKind.OpenParenthesis, VariableDefinition, TokenKind.CloseParenthesis);
        return new OperationDefinitionNode(start, operation, name, variables, values.Directives(isConstant: false), SelectionSet());
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode VariableDefinition()
    {
        typeSystem.Description();
        var variable = values.Variable();
        tokens.Expect(TokenKind.Colon);
        var type = values.Type();
        return new VariableDefinitionNode(variable.Start, variable, type, typeSystem.DefaultValue(), values.Directives(isConstant: true));
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode Fragment(SourcePosition start)
    {
        tokens.ExpectKeyword("fragment");
        var name = FragmentName();
        tokens.ExpectKeyword("on");
        var condition = values.NamedType();
        return new FragmentDefinitionNode(start, name, condition, values.Directives(isConstant: false), SelectionSet());
    }

    // FragmentName : Name but not `on`
    private NameNode FragmentName() =>
        tokens.IsKeyword("on") ? throw tokens.Unexpected("the name of a fragment") : tokens.Name("the name of a fragment");

    // SelectionSet : { Selection+ }
    private SelectionSetNode SelectionSet()
    {
        var start = tokens.Current.Start;
        return new SelectionSetNode(start, tokens.ManyBetween(TokenKind.OpenBrace, Selection, TokenKind.CloseBrace));
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode Selection()
    {
        var start = tokens.Current.Start;
        if (!tokens.Skip(TokenKind.Spread))
        {
            return Field();
        }

        return tokens.Is(TokenKind.Name) && !tokens.IsKeyword("on")
            ? new FragmentSpreadNode(start, FragmentName(), values.Directives(isConstant: false))
            : InlineFragment(start);
    }

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    // Alias : Name :
    private FieldNode Field()
    {
        var name = tokens.Name("a selection");
        NameNode? alias = null;
        if (tokens.Skip(TokenKind.Colon))
        {
            alias = name;
            name = tokens.Name("the name of a field");
        }

        var arguments = values.Arguments(isConstant: false);
        var directives = values.Directives(isConstant: false);
        var selections = tokens.Is(TokenKind.OpenBrace) ? SelectionSet() : null;
        return new FieldNode((alias ?? name).Start, alias, name, arguments, directives, selections);
    }

    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private InlineFragmentNode InlineFragment(SourcePosition start)
    {
        var condition = tokens.SkipKeyword("on") ? values.NamedType() : null;
        return new InlineFragmentNode(start, condition, values.Directives(isConstant: false), SelectionSet());
    }
}
