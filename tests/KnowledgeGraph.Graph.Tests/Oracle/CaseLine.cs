namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>One axiom or fact of a random case; it can be left out by itself.</summary>
/// <param name="Construct">What it is an example of; empty for facts.</param>
/// <param name="Turtle">How it is written.</param>
/// <param name="Steering">What the closure must be told of it, since OWL knows nothing of it; else null.</param>
internal sealed record CaseLine(string Construct, string Turtle, Steering? Steering = null);
