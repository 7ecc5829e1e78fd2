namespace KnowledgeGraph.Graph.Queries;

/// <summary>One step of a proof: the conclusion first, its premises after; an asserted premise names its commit.</summary>
/// <param name="Value">IRI of the answer that the proof is for.</param>
/// <param name="Rule">Rule that was applied, for example <c>prp-spo2</c>, or <c>asserted</c>.</param>
/// <param name="Conclusion">What the step concludes.</param>
/// <param name="Premises">What it rests on.</param>
public sealed record Explanation(string Value, string Rule, Statement Conclusion, IReadOnlyList<Statement> Premises);
