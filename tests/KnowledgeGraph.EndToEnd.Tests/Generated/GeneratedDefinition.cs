namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>A defined class of a generated ontology: members of a class for whom a property has a value, or a value in a class.</summary>
/// <param name="Name">Its local name.</param>
/// <param name="Base">The class that it is a part of.</param>
/// <param name="Property">The property that is looked at.</param>
/// <param name="Value">The value that it must have, or null.</param>
/// <param name="ValueClass">The class that a value must be in, or null.</param>
internal sealed record GeneratedDefinition(string Name, string Base, string Property, string? Value, string? ValueClass);
