using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>A finding about the ontology folder.</summary>
/// <param name="Code">Name of the check, for example <c>PCE-G03</c>, <c>TURTLE</c>, or an OWL 2 RL rule id.</param>
/// <param name="Severity">How bad it is; an error keeps the version from being served.</param>
/// <param name="Message">What is wrong and the remedy, in one or two sentences.</param>
/// <param name="Source">Where, or null if the finding has no place.</param>
public sealed record Problem(string Code, Severity Severity, string Message, SourceReference? Source);
