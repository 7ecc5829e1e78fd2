using KnowledgeGraph.Graph.Neo4j.Values;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>An operand in the form in which a column keeps its values; that of a decimal depends on the column's scale.</summary>
/// <param name="Sign">Comparison sign, or null where the answer is the same for every value.</param>
/// <param name="Value">What to compare with.</param>
/// <param name="Constant">That answer.</param>
internal sealed record ColumnOperand(string? Sign, object? Value, string? Constant)
{
    /// <summary>The operand to look for by equality; null if the column can't hold its like.</summary>
    public static object? Equal(ValueSource source, StoredValue operand)
    {
        if (operand.Kind != source.Kind)
        {
            return null;
        }

        if (operand.Kind != ValueKind.Decimal)
        {
            return NativeValue.Of(operand);
        }

        var scaled = Scaled(operand, source.Scale);
        return decimal.IsInteger(scaled) && IsLong(scaled) ? (long)scaled : null;
    }

    /// <summary>The operand to compare by order with values of its kind.</summary>
    public static ColumnOperand Ordered(ValueSource source, string sign, StoredValue operand)
    {
        if (operand.Kind != ValueKind.Decimal)
        {
            return new ColumnOperand(sign, NativeValue.Of(operand), null);
        }

        var scaled = Scaled(operand, source.Scale);
        if (!IsLong(decimal.Floor(scaled)))
        {
            return new ColumnOperand(null, null, (scaled > 0) == (sign[0] == '<') ? CypherLogic.True : CypherLogic.False);
        }

        // Between two values of the column: below it is what is at most the lower one.
        return new ColumnOperand(decimal.IsInteger(scaled) ? sign : sign[0] == '<' ? "<=" : ">", (long)decimal.Floor(scaled), null);
    }

    private static decimal Scaled(StoredValue operand, byte scale)
    {
        var scaled = operand.ToDecimal();
        for (var digit = 0; digit < scale; digit++)
        {
            scaled *= 10;
        }

        return scaled;
    }

    private static bool IsLong(decimal number) => number is >= long.MinValue and <= long.MaxValue;
}
