namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>Why a text stands for no <see cref="DateTimeValue"/>.</summary>
public enum DateTimeFault
{
    /// <summary>It stands for one.</summary>
    None,

    /// <summary>It is not of the form year-month-day, <c>T</c>, hour:minute:second, fraction, offset.</summary>
    Form,

    /// <summary>It names a day, a time of day or an offset that doesn't exist, such as the 30th of February.</summary>
    Existence,

    /// <summary>It is well-formed and lies outside the years 1 to 9999.</summary>
    Calendar,

    /// <summary>It is well-formed and finer than a microsecond.</summary>
    Precision,
}
