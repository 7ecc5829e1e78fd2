using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Compares one stored value with the operands of a filter.</summary>
internal static class ValueComparison
{
    public static bool Meets(StoredValue value, Filter.Value filter) =>
        IsIn(value, filter.Languages) && MeetsAny(value, filter.Operands, filter.Comparison, filter.IgnoreCase);

    public static bool MeetsAll(StoredValue value, ImmutableArray<ValueTest> tests)
    {
        foreach (var test in tests)
        {
            if (!IsIn(value, test.Languages) || MeetsAny(value, test.Operands, test.Comparison, test.IgnoreCase) == test.IsNegated)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIn(StoredValue value, ImmutableArray<string> languages) =>
        languages.IsDefaultOrEmpty || languages.Contains(value.Language ?? "", StringComparer.OrdinalIgnoreCase);

    private static bool MeetsAny(StoredValue value, ImmutableArray<StoredValue> operands, Comparison comparison, bool ignoreCase)
    {
        foreach (var operand in operands)
        {
            if (AreComparable(value, operand) && MeetsOne(value, operand, comparison, ignoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A number is neither equal to a text nor before or after it.
    private static bool AreComparable(StoredValue value, StoredValue operand) => value.Kind.IsText() ? operand.Kind.IsText() : value.Kind == operand.Kind;

    private static bool MeetsOne(StoredValue value, StoredValue operand, Comparison comparison, bool ignoreCase) => comparison switch
    {
        Comparison.Equal or Comparison.In => Equals(value, operand, ignoreCase),
        Comparison.Less => Order(value, operand) < 0,
        Comparison.LessOrEqual => Order(value, operand) <= 0,
        Comparison.Greater => Order(value, operand) > 0,
        Comparison.GreaterOrEqual => Order(value, operand) >= 0,
        Comparison.Contains => Folded(value.Text, ignoreCase).Contains(Folded(operand.Text, ignoreCase), StringComparison.Ordinal),
        Comparison.StartsWith => Folded(value.Text, ignoreCase).StartsWith(Folded(operand.Text, ignoreCase), StringComparison.Ordinal),
        _ => Folded(value.Text, ignoreCase).EndsWith(Folded(operand.Text, ignoreCase), StringComparison.Ordinal),
    };

    // A language string is compared by its text: the language is a matter of the filter's own list.
    private static bool Equals(StoredValue value, StoredValue operand, bool ignoreCase) => value.Kind.IsText()
        ? string.Equals(Folded(value.Text, ignoreCase), Folded(operand.Text, ignoreCase), StringComparison.Ordinal)
        : value.CompareTo(operand) == 0;

    private static int Order(StoredValue value, StoredValue operand) =>
        value.Kind.IsText() ? CodePointOrder.Compare(value.Text, operand.Text) : value.CompareTo(operand);

    private static string Folded(string text, bool ignoreCase) => ignoreCase ? CaseFolding.Fold(text) : text;
}
