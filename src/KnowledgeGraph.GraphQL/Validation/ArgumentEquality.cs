using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Whether two fields are given the same arguments, in whatever order and layout.</summary>
internal static class ArgumentEquality
{
    public static bool AreSame(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right) =>
        left.Length == right.Length
        && left.All(argument => right.FirstOrDefault(other => other.Name.Value == argument.Name.Value) is { } other && AreSame(argument.Value, other.Value));

    private static bool AreSame(ValueNode left, ValueNode right) => (left, right) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Digits == b.Digits,
        (FloatValueNode a, FloatValueNode b) => a.Digits == b.Digits,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Name == b.Name,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => a.Fields.Length == b.Fields.Length
            && a.Fields.All(field => b.Fields.FirstOrDefault(other => other.Name.Value == field.Name.Value) is { } other && AreSame(field.Value, other.Value)),
        _ => false,
    };
}
