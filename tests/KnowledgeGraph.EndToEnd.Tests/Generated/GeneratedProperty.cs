namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>A property of a generated ontology.</summary>
/// <param name="Name">Its local name, which is also that of its field.</param>
/// <param name="Domain">The class whose members have it.</param>
/// <param name="Range">The class that it leads to; null where it has numbers.</param>
/// <param name="Trait">The axiom that makes it special.</param>
/// <param name="Others">The properties that the axiom refers to.</param>
internal sealed record GeneratedProperty(string Name, string Domain, string? Range, Trait Trait, params string[] Others)
{
    /// <summary>Whether it has one value at most.</summary>
    public bool IsFunctional => Trait is Trait.Functional or Trait.Number;
}
