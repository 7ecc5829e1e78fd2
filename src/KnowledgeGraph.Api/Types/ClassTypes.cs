using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Types;

/// <summary>
/// Class → type (ontology.md, section 2.1): a polymorphic class is an interface, with an object type of its own where it has direct
/// instances; any other class an object type; a class of concepts directly below <c>skos:Concept</c> an object type or an enum. A defined
/// class and a concept class further down are shown as the type above them.
/// </summary>
internal sealed class ClassTypes
{
    private readonly OntologyRewriting _rewriting;
    private readonly OntologyModel _model;
    private readonly SchemaProblems _problems;
    private readonly GraphType _node = BuiltIn(BuiltInNames.Node, isConcept: false, null);
    private readonly GraphType _entity = BuiltIn(BuiltInNames.Entity, isConcept: false, null);
    private readonly GraphType _concept;
    private readonly List<GraphType> _types;
    private readonly Dictionary<Iri, GraphType> _byClass = [];
    private readonly Dictionary<Iri, EnumModel> _enums = [];

    public ClassTypes(OntologyRewriting rewriting, SchemaProblems problems)
    {
        _rewriting = rewriting;
        _model = rewriting.Model;
        _problems = problems;
        _concept = BuiltIn(BuiltInNames.Concept, isConcept: true, _model.FindClass(Skos.Concept));
        _types = [_node, _entity, _concept];
        _byClass[Skos.Concept] = _concept;
        MakeOwnTypes();
        MapClassesBelow();
        CompleteTypes();
    }

    /// <summary>Every type, ordered by name.</summary>
    public IReadOnlyList<GraphType> Types => [.. _types.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The type of each class that has one, its own or that of a class above.</summary>
    public IReadOnlyDictionary<Iri, GraphType> ByClass => _byClass;

    /// <summary>The enum of each class that has one.</summary>
    public IReadOnlyDictionary<Iri, EnumModel> Enums => _enums;

    private static GraphType BuiltIn(string name, bool isConcept, OntologyClass? @class) =>
        new() { Name = name, IsInterface = true, IsConcept = isConcept, Class = @class };

    private void MakeOwnTypes()
    {
        foreach (var @class in _model.Classes.Where(HasTypeOfItsOwn))
        {
            var name = NamingRules.TypeName(@class.Name);
            if (!NamingRules.IsName(name))
            {
                _problems.Refuse(SchemaProblems.Name, $"{Shown(@class.Iri)}: '{name}' is no name in GraphQL. Give the class a kg:graphqlName.", @class.Source);
            }
            else if (@class.IsConcept && @class.IsEnum)
            {
                MakeEnum(name, @class);
            }
            else
            {
                Make(name, @class);
            }
        }
    }

    private bool HasTypeOfItsOwn(OntologyClass @class) =>
        @class.Exposure != Exposure.Hidden && !@class.IsDefined && @class.Iri != Skos.Concept
        && (@class.IsConcept ? @class.Parents.Contains(Skos.Concept) : !IsBelowObjectType(@class));

    // The ontology's own checks refuse such a class (PCE-G03); without a place of its own it is shown as its parent.
    private bool IsBelowObjectType(OntologyClass @class) => @class.Ancestors
        .Where(above => above != @class.Iri)
        .Select(_model.FindClass)
        .Any(above => above is { IsPolymorphic: false, IsDefined: false } && above.Exposure != Exposure.Hidden);

    private void Make(string name, OntologyClass @class)
    {
        var type = new GraphType { Name = name, Class = @class, IsInterface = @class.IsPolymorphic && !@class.IsConcept, IsConcept = @class.IsConcept };
        _types.Add(type);
        _byClass[@class.Iri] = type;
        if (type.IsInterface && !@class.IsAbstract)
        {
            _types.Add(new GraphType { Name = name + "Record", Class = @class, IsInterface = false, IsConcept = false, IsRecord = true });
        }
    }

    private void MakeEnum(string name, OntologyClass @class)
    {
        var concepts = _model.Individuals
            .Where(individual => individual.Classes.Any(@class.Descendants.Contains))
            .OrderBy(individual => individual.Order ?? decimal.MaxValue)
            .ThenBy(individual => individual.EnumName, StringComparer.Ordinal)
            .ToList();
        if (concepts.Count == 0)
        {
            _problems.LeaveOut(SchemaProblems.EmptyEnum, $"{Shown(@class.Iri)} is an enumeration without concepts, and is left out of the schema with every property that leads to it.", @class.Source);
            return;
        }

        _enums[@class.Iri] = new EnumModel(name, @class, concepts);
    }

    // Defined classes and facets show as the most specific class above them that has a type.
    private void MapClassesBelow()
    {
        var withTypes = _byClass.Keys.ToHashSet();
        var withEnums = _enums.Keys.ToHashSet();
        foreach (var @class in _model.Classes.Where(c => c.Exposure != Exposure.Hidden && !withTypes.Contains(c.Iri)))
        {
            if (NearestAbove(@class, withTypes) is { } shown && shown != Skos.Concept)
            {
                _byClass[@class.Iri] = _byClass[shown];
            }

            if (NearestAbove(@class, withEnums) is { } listed)
            {
                _enums[@class.Iri] = _enums[listed];
            }
        }
    }

    private Iri? NearestAbove(OntologyClass @class, HashSet<Iri> candidates) => @class.Ancestors
        .Where(candidates.Contains)
        .OrderByDescending(above => _model.FindClass(above)?.Ancestors.Count ?? 0)
        .ThenBy(above => above.Value, StringComparer.Ordinal)
        .FirstOrDefault();

    private void CompleteTypes()
    {
        foreach (var type in _types.Where(type => !type.IsInterface))
        {
            type.Complete(InterfacesOf(type), [type], AssertedClassesOf(type));
        }

        foreach (var type in _types.Where(type => type.IsInterface))
        {
            var possible = _types.Where(other => !other.IsInterface && other.Interfaces.Contains(type)).OrderBy(other => other.Name, StringComparer.Ordinal).ToImmutableArray();
            type.Complete(InterfacesOf(type), possible, possible.SelectMany(other => other.Classes).ToFrozenSet());
        }
    }

    private ImmutableArray<GraphType> InterfacesOf(GraphType type)
    {
        if (type == _node)
        {
            return [];
        }

        if (type == _entity || type == _concept)
        {
            return [_node];
        }

        var above = type.Class!.Ancestors
            .Where(ancestor => ancestor != type.Class.Iri || type.IsRecord)
            .Select(ancestor => _byClass.GetValueOrDefault(ancestor))
            .OfType<GraphType>()
            .Where(ancestor => ancestor.IsInterface && ancestor != _concept);
        return [.. above.Append(type.IsConcept ? _concept : _entity).Append(_node).Distinct().OrderBy(other => other.Name, StringComparer.Ordinal)];
    }

    private FrozenSet<Symbol> AssertedClassesOf(GraphType type) => type.IsRecord
        ? new[] { _rewriting.SymbolOf(type.Class!.Iri) }.ToFrozenSet()
        : _byClass.Where(entry => entry.Value == type && _model.FindClass(entry.Key) is { IsDefined: false })
            .Select(entry => _rewriting.SymbolOf(entry.Key))
            .ToFrozenSet();

    private string Shown(Iri iri) => _model.Prefixes.Shorten(iri) ?? iri.ToString();
}
