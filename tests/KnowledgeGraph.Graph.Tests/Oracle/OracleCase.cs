using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>A random ontology within the limits of the rewriting, and random data.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Declarations">Classes and properties, in Turtle.</param>
/// <param name="Axioms">What is said of them.</param>
/// <param name="Facts">The data.</param>
internal sealed record OracleCase(int Seed, string Declarations, ImmutableArray<CaseLine> Axioms, ImmutableArray<CaseLine> Facts)
{
    public string Ontology => $"{Declarations}\n{Join(Axioms)}\n";

    public string Data => $"{Join(Facts)}\n";

    public override string ToString() => $"# seed {Seed}\n{Ontology}\n{Data}";

    private static string Join(IEnumerable<CaseLine> statements) => string.Join('\n', statements.Select(s => s.Turtle));
}
