using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Types;

/// <summary>Which classes the nodes of a type can be in, so that <c>classes</c> tests no others.</summary>
internal sealed class ClassMemberships(OntologyRewriting rewriting)
{
    private readonly Lazy<ImmutableArray<(OntologyClass Class, FrozenSet<Symbol> Starts)>> _shown = new(() =>
    [
        .. rewriting.Model.Classes
            .Where(c => c.Exposure != Exposure.Hidden)
            .OrderBy(c => c.Iri.Value, StringComparer.Ordinal)
            .Select(c => (c, rewriting.AssertedClassesOf(c.Iri).ToFrozenSet())),
    ]);

    private readonly ConcurrentDictionary<GraphType, ImmutableArray<OntologyClass>> _classesOf = new();

    /// <summary>The classes, ordered by IRI, each with its membership for evaluation.</summary>
    public ImmutableArray<ClassMembership> Of(GraphType type) =>
        [.. ClassesOf(type).Select(c => new ClassMembership(c.Iri.Value, rewriting.MembersOf(c.Iri)))];

    /// <summary>The classes, ordered by IRI, each with the axioms that its membership rests on.</summary>
    public ImmutableArray<ClassMembership> ExplainableOf(GraphType type) => [.. ClassesOf(type).Select(c => rewriting.MembershipOf(c.Iri))];

    private ImmutableArray<OntologyClass> ClassesOf(GraphType type) =>
        _classesOf.GetOrAdd(type, t => [.. _shown.Value.Where(shown => shown.Starts.Overlaps(t.Classes)).Select(shown => shown.Class)]);
}
