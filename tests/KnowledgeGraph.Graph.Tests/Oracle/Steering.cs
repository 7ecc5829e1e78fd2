using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>The values of a property that steering annotations define and OWL doesn't: they are given to the closure, one property after another.</summary>
internal abstract record Steering(string Property)
{
    /// <summary>The values of <paramref name="Base"/> that meet a condition.</summary>
    public sealed record Narrows(string Property, string Base, Func<ClosureFacts, Iri, bool> Condition) : Steering(Property);

    /// <summary>What a chain leads to, without its start.</summary>
    public sealed record ExcludesSelf(string Property, IReadOnlyList<string> Chain) : Steering(Property);
}
