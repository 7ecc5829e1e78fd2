using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// What the ontology's axioms mean for questions over stored data: a property becomes a path over stored edges, a class a filter, a
/// shape a condition (semantics.md, sections 2 and 4). Made once per ontology version; everything is compiled by the constructor, and
/// what can't be compiled is among the <see cref="Problems"/>.
/// </summary>
public sealed class OntologyRewriting
{
    private readonly Dictionary<Iri, PathExpression> _paths = [];
    private readonly Dictionary<Iri, PathExpression> _explainable = [];
    private readonly Dictionary<Iri, ValueExpression> _values = [];
    private readonly Dictionary<Iri, Filter> _members = [];
    private readonly Dictionary<Iri, ClassMembership> _memberships = [];
    private readonly ClassRewriter _classes;
    private readonly ConditionCompiler _conditions;

    /// <summary>Compiles a model for one store's symbols.</summary>
    public OntologyRewriting(OntologyModel model, Symbols symbols)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        Symbols = symbols;
        Stored = new StoredPredicates(model, symbols);
        Edges = new PropertyEdges(Stored);
        Clock = new ClockProperties(model, symbols);

        var progress = new RewritingProgress(model);
        var paths = new PathRewriter(model, Stored, Clock, progress);
        _classes = new ClassRewriter(model, Stored, Clock, paths, progress);
        _conditions = new ConditionCompiler(model, Stored, Clock, paths, _classes, progress);
        paths.Use(_classes, _conditions);

        foreach (var property in model.Properties)
        {
            Compile(property, paths);
        }

        foreach (var @class in model.Classes)
        {
            var members = _classes.MembersOf(@class.Iri);
            _members[@class.Iri] = PathSimplifier.Simplify(members);
            _memberships[@class.Iri] = new ClassMembership(@class.Iri.Value, members);
        }

        Memberships = [.. _memberships.Values.OrderBy(m => m.Class, StringComparer.Ordinal)];
        Conditions = model.Individuals.Where(i => i.Condition is not null)
            .ToFrozenDictionary(i => i.Iri.Value, i => PathSimplifier.Simplify(_conditions.Compile(i.Condition!)));
        Schema = StoreSchema.Of(this);
        Problems = progress.Problems;
    }

    /// <summary>The ontology version.</summary>
    public OntologyModel Model { get; }

    /// <summary>The store's symbols.</summary>
    public Symbols Symbols { get; }

    /// <summary>Which predicate each property is stored under, and which way round.</summary>
    public StoredPredicates Stored { get; }

    /// <summary>Stored edges by property.</summary>
    public PropertyEdges Edges { get; }

    /// <summary>Properties that the clock has a say in.</summary>
    public ClockProperties Clock { get; }

    /// <summary>What can't be rewritten: a violation each, with the place.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What the store is told of the version.</summary>
    public StoreSchema Schema { get; }

    /// <summary>Every class with its explainable membership, ordered by IRI.</summary>
    public ImmutableArray<ClassMembership> Memberships { get; }

    /// <summary>Conditions of individuals (rules, bands) by IRI.</summary>
    public FrozenDictionary<string, Filter> Conditions { get; }

    /// <summary>The symbol of a class or predicate.</summary>
    public Symbol SymbolOf(Iri iri) => Symbols.Of(iri.Value);

    /// <summary>The path of an object property, for evaluation.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such object property.</exception>
    public PathExpression PathOf(Iri property) => _paths[property];

    /// <summary>The path of an object property with the axioms that it rests on, for <c>explain</c>.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such object property.</exception>
    public PathExpression ExplainablePathOf(Iri property) => _explainable[property];

    /// <summary>The values of a datatype property.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such datatype property.</exception>
    public ValueExpression ValuesOf(Iri property) => _values[property];

    /// <summary>Membership in a class, for evaluation.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such class.</exception>
    public Filter MembersOf(Iri @class) => _members[@class];

    /// <summary>Membership in a class with the axioms that it rests on, for <c>explain</c>.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such class.</exception>
    public ClassMembership MembershipOf(Iri @class) => _memberships[@class];

    /// <summary>Asserted classes among whose nodes every member of a class is found: where a list starts.</summary>
    public ImmutableArray<Symbol> AssertedClassesOf(Iri @class) => _classes.AssertedClassesOf(@class);

    /// <summary>A shape as a condition on its focus node.</summary>
    public Filter ConditionOf(NodeShape shape) => PathSimplifier.Simplify(_conditions.Compile(shape));

    private void Compile(OntologyProperty property, PathRewriter paths)
    {
        if (property.IsObject)
        {
            var path = paths.PathOf(property.Iri);
            _explainable[property.Iri] = path;
            _paths[property.Iri] = PathSimplifier.Simplify(path);
        }
        else
        {
            _values[property.Iri] = ValueRewriter.ValuesOf(property, Model, Stored, Clock);
        }
    }
}
