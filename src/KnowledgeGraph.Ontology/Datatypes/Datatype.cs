using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>A datatype: how its lexical forms are read, and which values it has.</summary>
/// <param name="Iri">The datatype's name.</param>
/// <param name="Read">The value of a lexical form (white space collapsed), or null if there is none.</param>
/// <param name="Contains">Whether a value, of whatever datatype it was written in, is one of this datatype's.</param>
/// <param name="IsOfOwlRl">Whether it is one of the datatypes of OWL 2 RL (OWL 2 Profiles §4.2.2).</param>
internal sealed record Datatype(Iri Iri, Func<string, DataValue?> Read, Func<DataValue, bool> Contains, bool IsOfOwlRl = true);
