using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Graph.Validation;

/// <summary>Why a change can't be stored.</summary>
/// <param name="Code">
/// <c>SHAPE_VIOLATION</c>; <c>CONFLICT</c> where an earlier commit is the other side; <c>BAD_INPUT</c> where something is needed that nobody can guess.
/// </param>
/// <param name="Message">What is wrong and the remedy.</param>
/// <param name="FocusNode">IRI of the node that is wrong.</param>
/// <param name="ResultPath">IRI of the property that is wrong, or null.</param>
/// <param name="Shape">IRI of the shape that says so, or null where an axiom does.</param>
/// <param name="Source">Where the shape or axiom is declared, or null.</param>
public sealed record ChangeProblem(string Code, string Message, string FocusNode, string? ResultPath, string? Shape, SourceReference? Source);
