using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Which rules a closure goes by.</summary>
public sealed record ClosureOptions
{
    /// <summary>Every rule of OWL 2 Profiles §4.3 that is built.</summary>
    public static ClosureOptions Complete { get; } = new();

    /// <summary>
    /// As this service reasons over its own ontology and data: domains and ranges give no types, a second value of a functional
    /// property merges only where the property is <c>kg:identifying</c>, and what holds of every term or literal is left unsaid.
    /// </summary>
    public static ClosureOptions Steered { get; } = new()
    {
        Without = ["prp-dom", "prp-rng", "eq-ref", "dt-type2", "dt-eq"],
        MergesIdentifyingOnly = true,
    };

    /// <summary>Ids of rules that are left out.</summary>
    /// <value>Default: none.</value>
    public ImmutableHashSet<string> Without { get; init; } = [];

    /// <summary>Whether <c>prp-fp</c> and <c>prp-ifp</c> act only on properties with <c>kg:identifying true</c>.</summary>
    /// <value>Default: false.</value>
    public bool MergesIdentifyingOnly { get; init; }

    /// <summary>Whether the closure remembers from what each triple was derived first.</summary>
    /// <value>Default: false.</value>
    public bool RecordsDerivations { get; init; }
}
