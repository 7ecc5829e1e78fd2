namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>What a moment is given to; moments of different kinds can't be compared.</summary>
internal enum MomentKind
{
    /// <summary><c>xsd:dateTime</c> and <c>xsd:dateTimeStamp</c>.</summary>
    DateTime,

    /// <summary><c>xsd:date</c>: the begin of the day.</summary>
    Date,

    /// <summary><c>xsd:time</c>: on a day that doesn't matter.</summary>
    Time,
}
