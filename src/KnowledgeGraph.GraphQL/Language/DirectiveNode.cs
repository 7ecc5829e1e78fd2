using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.12 Directive: one use of a directive.</summary>
public sealed record DirectiveNode(SourcePosition Start, NameNode Name, ImmutableArray<ArgumentNode> Arguments) : Node(Start)
{
    /// <summary>The value given for an argument, or null where the argument is not given.</summary>
    public ValueNode? ArgumentValue(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
