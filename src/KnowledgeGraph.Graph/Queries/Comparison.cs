namespace KnowledgeGraph.Graph.Queries;

/// <summary>How a value is tested.</summary>
public enum Comparison
{
    /// <summary>Equal to the operand.</summary>
    Equal,

    /// <summary>Less than the operand.</summary>
    Less,

    /// <summary>Less than or equal to the operand.</summary>
    LessOrEqual,

    /// <summary>Greater than the operand.</summary>
    Greater,

    /// <summary>Greater than or equal to the operand.</summary>
    GreaterOrEqual,

    /// <summary>One of the operands.</summary>
    In,

    /// <summary>Holds the operand's text.</summary>
    Contains,

    /// <summary>Begins with the operand's text.</summary>
    StartsWith,

    /// <summary>Ends with the operand's text.</summary>
    EndsWith,
}
