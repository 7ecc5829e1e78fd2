namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>The calendar for years of any number of digits.</summary>
internal static class CalendarDays
{
    /// <summary>The number of days in a month of the proleptic Gregorian calendar.</summary>
    /// <param name="year">The year's digits; of a leap year's rule the last four decide.</param>
    /// <param name="month">From 1 to 12.</param>
    public static int InMonth(ReadOnlySpan<char> year, int month)
    {
        var lastDigits = int.Parse(year[^4..], System.Globalization.CultureInfo.InvariantCulture);
        return DateTime.DaysInMonth((lastDigits % 400) + 400, month);
    }
}
