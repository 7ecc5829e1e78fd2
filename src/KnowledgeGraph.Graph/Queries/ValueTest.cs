using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>A test of one literal value.</summary>
/// <param name="Comparison">How it is tested.</param>
/// <param name="Operands">What it is compared with: any of them may fit.</param>
/// <param name="IgnoreCase">Whether case is disregarded.</param>
/// <param name="Languages">Only a text in one of these languages passes; none named: any.</param>
/// <param name="IsNegated">Whether the comparison must fail; the language must fit all the same.</param>
public sealed record ValueTest(
    Comparison Comparison, ImmutableArray<StoredValue> Operands, bool IgnoreCase, ImmutableArray<string> Languages, bool IsNegated);
