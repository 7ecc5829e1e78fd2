using System.Collections.Frozen;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Types;

/// <summary>Which class is shown as which type: the first half of the schema, in terms of the ontology.</summary>
internal sealed class TypeMap
{
    private readonly FrozenDictionary<Iri, GraphType> _typesByClass;
    private readonly FrozenDictionary<Iri, EnumModel> _enumsByClass;
    private readonly FrozenDictionary<string, GraphType> _typesByName;
    private readonly FrozenDictionary<Symbol, int> _specificity;

    internal TypeMap(
        OntologyRewriting rewriting,
        IriNames names,
        IReadOnlyDictionary<Iri, GraphType> typesByClass,
        IReadOnlyDictionary<Iri, EnumModel> enumsByClass,
        IReadOnlyList<GraphType> types)
    {
        Rewriting = rewriting;
        Names = names;
        Types = types;
        Enums = [.. enumsByClass.Values.Distinct().OrderBy(e => e.Name, StringComparer.Ordinal)];
        _typesByClass = typesByClass.ToFrozenDictionary();
        _enumsByClass = enumsByClass.ToFrozenDictionary();
        _typesByName = types.DistinctBy(t => t.Name).ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        Paths = new NodePaths(rewriting);
        Memberships = new ClassMemberships(rewriting);
        _specificity = rewriting.Model.Classes
            .OrderBy(c => c.Ancestors.Count)
            .ThenByDescending(c => c.Iri.Value, StringComparer.Ordinal)
            .Select((c, rank) => (Symbol: rewriting.SymbolOf(c.Iri), Rank: rank))
            .ToFrozenDictionary(entry => entry.Symbol, entry => entry.Rank);
    }

    /// <summary>What the axioms mean for questions.</summary>
    public OntologyRewriting Rewriting { get; }

    /// <summary>How IRIs are written.</summary>
    public IriNames Names { get; }

    /// <summary>The ontology version.</summary>
    public OntologyModel Model => Rewriting.Model;

    /// <summary>Labels and the concept hierarchy, which every ontology has.</summary>
    public NodePaths Paths { get; }

    /// <summary>Which classes the nodes of a type can be in.</summary>
    public ClassMemberships Memberships { get; }

    /// <summary>All types that show nodes, ordered by name; the interfaces of every ontology among them.</summary>
    public IReadOnlyList<GraphType> Types { get; }

    /// <summary>All enums, ordered by name.</summary>
    public IReadOnlyList<EnumModel> Enums { get; }

    /// <summary>The interface of everything that has an identifier.</summary>
    public GraphType Node => _typesByName[BuiltInNames.Node];

    /// <summary>The interface of all entities.</summary>
    public GraphType Entity => _typesByName[BuiltInNames.Entity];

    /// <summary>The interface of all concepts.</summary>
    public GraphType Concept => _typesByName[BuiltInNames.Concept];

    /// <summary>The type that shows the members of a class, which may be that of a class above; null if none does.</summary>
    public GraphType? TypeOf(Iri @class) => _typesByClass.GetValueOrDefault(@class);

    /// <summary>The enum that shows the concepts of a class, or null.</summary>
    public EnumModel? EnumOf(Iri @class) => _enumsByClass.GetValueOrDefault(@class);

    /// <summary>How specific an asserted class is: a class has more than those above it, and of two that are unrelated the first by IRI has more.</summary>
    public int SpecificityOf(Symbol @class) => _specificity.GetValueOrDefault(@class, -1);

    /// <summary>The type of that name, or null.</summary>
    public GraphType? FindType(string name) => _typesByName.GetValueOrDefault(name);
}
