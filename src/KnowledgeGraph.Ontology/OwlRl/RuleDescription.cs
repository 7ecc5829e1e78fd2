namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>A rule of OWL 2 Profiles §4.3 in the specification's notation.</summary>
/// <param name="Id">The rule's name, such as <c>prp-trp</c>.</param>
/// <param name="Table">The heading of its table.</param>
/// <param name="If">What must hold; empty where nothing need.</param>
/// <param name="Then">What follows; <c>false</c> for a contradiction.</param>
public sealed record RuleDescription(string Id, string Table, string If, string Then);
