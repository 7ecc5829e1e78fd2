using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Compares one stored value with the operands of a filter.</summary>
internal static class ValueComparison
{
    public static bool Meets(StoredValue value, Filter.Value filter)
    {
        if (!filter.Languages.IsDefaultOrEmpty && !filter.Languages.Contains(value.Language ?? "", StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var operand in filter.Operands)
        {
            if (MeetsOne(value, operand, filter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MeetsOne(StoredValue value, StoredValue operand, Filter.Value filter) => filter.Comparison switch
    {
        Comparison.Equal or Comparison.In => Equals(value, operand, filter.IgnoreCase),
        Comparison.Less => Order(value, operand) < 0,
        Comparison.LessOrEqual => Order(value, operand) <= 0,
        Comparison.Greater => Order(value, operand) > 0,
        Comparison.GreaterOrEqual => Order(value, operand) >= 0,
        Comparison.Contains => Text(value, filter).Contains(Text(operand, filter), StringComparison.Ordinal),
        Comparison.StartsWith => Text(value, filter).StartsWith(Text(operand, filter), StringComparison.Ordinal),
        _ => Text(value, filter).EndsWith(Text(operand, filter), StringComparison.Ordinal),
    };

    // A language string is compared by its text: the language is a matter of the filter's own list.
    private static bool Equals(StoredValue value, StoredValue operand, bool ignoreCase) => HasText(value)
        ? string.Equals(Folded(value.Text, ignoreCase), Folded(operand.Text, ignoreCase), StringComparison.Ordinal)
        : value.Kind == operand.Kind && value.CompareTo(operand) == 0;

    private static int Order(StoredValue value, StoredValue operand) =>
        HasText(value) ? CodePointOrder.Compare(value.Text, operand.Text) : value.CompareTo(operand);

    private static bool HasText(StoredValue value) => value.Kind is ValueKind.String or ValueKind.LangString or ValueKind.Iri;

    private static string Text(StoredValue value, Filter.Value filter) => Folded(value.Text, filter.IgnoreCase);

    private static string Folded(string text, bool ignoreCase) => ignoreCase ? CaseFolding.Fold(text) : text;
}
