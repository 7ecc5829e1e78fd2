using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>A condition twice: as a shape in Turtle, and as what it means of the facts of a closure.</summary>
internal sealed record ConditionText(string Turtle, Func<ClosureFacts, Iri, bool> Holds);
