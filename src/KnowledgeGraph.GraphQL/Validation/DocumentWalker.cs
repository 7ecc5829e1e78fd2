using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Walks a document once, in its order, and shows each node to all rules, with the types that hold there in the context.</summary>
internal sealed class DocumentWalker(IReadOnlyList<Rule> rules, ValidationContext context)
{
    private readonly Schema _schema = context.Schema;

    public void Walk()
    {
        Show((rule, node) => rule.Enter(node, context), context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsFull)
            {
                return;
            }

            Walk(definition);
        }

        Show((rule, node) => rule.Leave(node, context), context.Document);
    }

    private void Walk(DefinitionNode definition)
    {
        context.Definition = definition;
        context.ParentType = null;
        Show((rule, node) => rule.Enter(node, context), definition);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                Walk(operation);
                break;
            case FragmentDefinitionNode fragment:
                Directed(fragment, DirectiveLocation.FragmentDefinition);
                Select(fragment.SelectionSet, Composite(fragment.TypeCondition));
                break;
            default:
                TypeSystemWalk.Of(definition, Directed);
                break;
        }
    }

    private void Walk(OperationDefinitionNode operation)
    {
        foreach (var variable in operation.Variables)
        {
            Show((rule, node) => rule.Enter(node, context), variable);
            Directed(variable, DirectiveLocation.VariableDefinition);
            var type = TypeReference.Of(variable.Type);
            if (variable.DefaultValue is { } defaultValue)
            {
                Value(defaultValue, type.TryBind(_schema.FindType) && type.NamedType.IsInput ? type : null, null);
            }
        }

        Directed(operation, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Select(operation.SelectionSet, _schema.RootType(operation.Operation));
    }

    private void Select(SelectionSetNode selectionSet, NamedType? type)
    {
        var around = context.ParentType;
        context.ParentType = type;
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull)
            {
                break;
            }

            Walk(selection);
        }

        context.ParentType = around;
    }

    private void Walk(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                Walk(field);
                break;
            case FragmentSpreadNode spread:
                Show((rule, node) => rule.Enter(node, context), spread);
                Directed(spread, DirectiveLocation.FragmentSpread);
                break;
            case InlineFragmentNode inline:
                Show((rule, node) => rule.Enter(node, context), inline);
                Directed(inline, DirectiveLocation.InlineFragment);
                Select(inline.SelectionSet, inline.TypeCondition is { } condition ? Composite(condition) : context.ParentType);
                break;
        }
    }

    private void Walk(FieldNode field)
    {
        var definition = context.ParentType is { } parent ? _schema.FindField(parent, field.Name.Value) : null;
        context.Field = definition;
        context.ArgumentOwner = definition is null ? null : ArgumentOwner.Of(context.ParentType!, definition);
        Show((rule, node) => rule.Enter(node, context), field);
        Arguments(field.Arguments);
        Directed(field, DirectiveLocation.Field);
        if (field.SelectionSet is { } selections)
        {
            Select(selections, definition?.Type.NamedType is { IsComposite: true } type ? type : null);
        }
    }

    private void Directed(DirectedNode node, DirectiveLocation location)
    {
        context.Location = location;
        Show((rule, directed) => rule.Enter(directed, context), node);
        foreach (var directive in node.Directives)
        {
            context.Directive = _schema.Directives.Find(directive.Name.Value);
            context.ArgumentOwner = context.Directive is { } definition ? ArgumentOwner.Of(definition) : null;
            Show((rule, applied) => rule.Enter(applied, context), directive);
            Arguments(directive.Arguments);
            context.Directive = null;
        }
    }

    private void Arguments(ImmutableArray<ArgumentNode> arguments)
    {
        var owner = context.ArgumentOwner;
        foreach (var argument in arguments)
        {
            Show((rule, node) => rule.Enter(node, context), argument);
            var definition = owner?.Arguments.Find(argument.Name.Value);
            Value(argument.Value, definition?.Type, definition);
        }
    }

    private void Value(ValueNode value, TypeReference? type, InputValueDefinition? definition)
    {
        context.InputType = type;
        context.InputDefinition = definition;
        Show((rule, node) => rule.Enter(node, context), value);
        switch (value)
        {
            case VariableNode variable:
                AddUsage(variable, type, definition);
                break;
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Value(item, type?.ItemType, null);
                }

                break;
            case ObjectValueNode input:
                Fields(input, Innermost(type) as InputObjectType);
                break;
        }
    }

    private void Fields(ObjectValueNode input, InputObjectType? type)
    {
        var around = context.InputObject;
        context.InputObject = type;
        foreach (var field in input.Fields)
        {
            Show((rule, node) => rule.Enter(node, context), field);
            var definition = type?.Fields.Find(field.Name.Value);
            Value(field.Value, definition?.Type, definition);
        }

        context.InputObject = around;
    }

    private void AddUsage(VariableNode variable, TypeReference? type, InputValueDefinition? definition)
    {
        if (context.Definition is OperationDefinitionNode or FragmentDefinitionNode)
        {
            var oneOf = definition is not null && context.InputObject is { IsOneOf: true } input ? input : null;
            context.AddUsage(new VariableUsage(variable, type, definition?.DefaultValue is not null, oneOf));
        }
    }

    // §3.11: a value that is not a list may stand for a list of one.
    private static NamedType? Innermost(TypeReference? type) => type?.NamedType;

    private NamedType? Composite(NamedTypeNode condition) => _schema.FindType(condition.Name) is { IsComposite: true } type ? type : null;

    private void Show<TNode>(Action<Rule, TNode> show, TNode node)
    {
        foreach (var rule in rules)
        {
            show(rule, node);
        }
    }
}
