namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>What makes a generated property special.</summary>
internal enum Trait
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>It has one value at most.</summary>
    Functional,

    /// <summary>It leads back along another.</summary>
    Inverse,

    /// <summary>Each of its values is one of another's.</summary>
    SubProperty,

    /// <summary>It leads both ways.</summary>
    Symmetric,

    /// <summary>It leads on from what it leads to.</summary>
    Transitive,

    /// <summary>It follows from others in a row, beside what is asserted.</summary>
    Chain,

    /// <summary>It has one number.</summary>
    Number,

    /// <summary>It has any number of numbers.</summary>
    Numbers,
}
