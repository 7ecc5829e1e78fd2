using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>One rule of §5: it is shown the document node by node, in order, and reports what it forbids.</summary>
/// <remarks>A rule may keep what it has seen: there is a new one for each document.</remarks>
internal abstract class Rule
{
    private const string Suffix = "Rule";

    private readonly string _heading;

    /// <summary>Creates a rule.</summary>
    /// <param name="heading">The heading of its section, with hyphens for spaces: the section's address ends so.</param>
    protected Rule(string heading) => _heading = heading;

    /// <summary>The heading of its section in one word.</summary>
    public string Name => GetType().Name[..^Suffix.Length];

    /// <summary>The address of its section.</summary>
    public string SpecifiedBy => Specification.Section(_heading);

    public virtual void Enter(DocumentNode node, ValidationContext context)
    {
    }

    public virtual void Leave(DocumentNode node, ValidationContext context)
    {
    }

    public virtual void Enter(DefinitionNode node, ValidationContext context)
    {
    }

    /// <summary>Any node that directives can be applied to; the context tells the location.</summary>
    public virtual void Enter(DirectedNode node, ValidationContext context)
    {
    }

    public virtual void Enter(VariableDefinitionNode node, ValidationContext context)
    {
    }

    public virtual void Enter(FieldNode node, ValidationContext context)
    {
    }

    public virtual void Enter(FragmentSpreadNode node, ValidationContext context)
    {
    }

    public virtual void Enter(InlineFragmentNode node, ValidationContext context)
    {
    }

    public virtual void Enter(DirectiveNode node, ValidationContext context)
    {
    }

    public virtual void Enter(ArgumentNode node, ValidationContext context)
    {
    }

    /// <summary>Any value, and every value within it; the context tells the expected type.</summary>
    public virtual void Enter(ValueNode node, ValidationContext context)
    {
    }

    /// <summary>A field of an input object; the context tells the input object's type.</summary>
    public virtual void Enter(ObjectFieldNode node, ValidationContext context)
    {
    }
}
