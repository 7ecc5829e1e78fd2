using System.Collections.Frozen;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Types;

/// <summary>
/// Property → field (ontology.md, section 2.1): declared on the types of its domains and inherited; single where the property is
/// functional or a shape allows one value at most; non-null where a shape demands a value that nothing can mask.
/// </summary>
internal sealed class PropertyFields(OntologyRewriting rewriting, ClassTypes classes, SchemaProblems problems)
{
    // These have fields of their own on every entity or concept.
    private static readonly FrozenSet<Iri> ShownAlready = new[]
    {
        RdfTerms.Type, Rdfs.Label, Owl.Deprecated, Skos.PrefLabel, Skos.AltLabel, Skos.Definition, Skos.Notation, Skos.Broader, Skos.Narrower, Skos.InScheme,
    }.ToFrozenSet();

    private readonly OntologyModel _model = rewriting.Model;
    private readonly Dictionary<GraphType, List<(OntologyProperty Property, Iri Domain)>> _declared = [];
    private readonly Dictionary<(Iri Property, bool IsList), PropertyModel?> _models = [];

    /// <summary>Gives every type its properties.</summary>
    public void Complete()
    {
        foreach (var property in _model.Properties.Where(property => property.Exposure != Exposure.Hidden && !ShownAlready.Contains(property.Iri)))
        {
            Declare(property);
        }

        foreach (var type in classes.Types)
        {
            var fields = FieldsOf(type).ToList();
            Check(type, fields);
            type.Complete([.. fields
                .OrderBy(field => field.Model.Property.Order ?? decimal.MaxValue)
                .ThenBy(field => field.Model.Name, StringComparer.Ordinal)]);
        }
    }

    private void Declare(OntologyProperty property)
    {
        foreach (var domain in property.Domains)
        {
            if (classes.ByClass.TryGetValue(domain, out var type))
            {
                (_declared.TryGetValue(type, out var declared) ? declared : _declared[type] = []).Add((property, domain));
            }
        }
    }

    private IEnumerable<PropertyField> FieldsOf(GraphType type)
    {
        var declarations = type.Interfaces.Append(type)
            .SelectMany(owner => _declared.GetValueOrDefault(owner, []))
            .GroupBy(declaration => declaration.Property.Iri);
        foreach (var group in declarations.OrderBy(group => group.Key.Value, StringComparer.Ordinal))
        {
            var property = group.First().Property;
            var isList = group.Any(declaration => !IsSingle(property, declaration.Domain));
            if (ModelOf(property, isList) is { } model)
            {
                yield return new PropertyField(model, !isList && IsNonNull(type, property, model));
            }
        }
    }

    private bool IsSingle(OntologyProperty property, Iri @class) =>
        property.IsFunctional || CardinalitiesOf(property, @class).Any(cardinality => cardinality.Max <= 1);

    private bool IsNonNull(GraphType type, OntologyProperty property, PropertyModel model) =>
        type.Class is { } @class
        && !property.IsPersonalData
        && !property.IsDerived
        && !(model is PropertyModel.OfNodes nodes && IsMaskable(nodes.Target))
        && CardinalitiesOf(property, @class.Iri).Any(cardinality => cardinality.Min >= 1);

    // Personal data may be hidden from who asks, and with it whatever leads there.
    private bool IsMaskable(GraphType target) =>
        target.Class is null || target.Class.Ancestors.Select(_model.FindClass).Any(above => above is { IsPersonalData: true });

    private IEnumerable<Cardinality> CardinalitiesOf(OntologyProperty property, Iri @class)
    {
        var above = _model.FindClass(@class)?.Ancestors ?? new HashSet<Iri> { @class };
        return above.Where(property.CardinalityByClass.ContainsKey).Select(ancestor => property.CardinalityByClass[ancestor]);
    }

    private PropertyModel? ModelOf(OntologyProperty property, bool isList)
    {
        if (!_models.TryGetValue((property.Iri, isList), out var model))
        {
            _models[(property.Iri, isList)] = model = MakeModel(property, NamingRules.FieldName(property.Name), isList);
        }

        return model;
    }

    private PropertyModel? MakeModel(OntologyProperty property, string name, bool isList)
    {
        if (!NamingRules.IsName(name))
        {
            problems.Refuse(SchemaProblems.Name, $"{Shown(property.Iri)}: '{name}' is no name in GraphQL. Give the property a kg:graphqlName.", property.Source);
            return null;
        }

        if (!property.IsObject)
        {
            return new PropertyModel.OfValues(property, name, isList, ScalarMapping.KindOf(property.Range), rewriting.ValuesOf(property.Iri));
        }

        if (property.Range is { } range && classes.Enums.TryGetValue(range, out var values))
        {
            return new PropertyModel.OfEnum(property, name, isList, values, rewriting.PathOf(property.Iri));
        }

        if (property.Range is { } target && classes.ByClass.TryGetValue(target, out var type))
        {
            return new PropertyModel.OfNodes(property, name, isList, type, rewriting.PathOf(property.Iri));
        }

        // What leads to a hidden class is hidden with it.
        return null;
    }

    private void Check(GraphType type, List<PropertyField> fields)
    {
        var taken = new Dictionary<string, OntologyProperty>(StringComparer.Ordinal);
        foreach (var (property, name) in fields.SelectMany(field => NamesOf(field.Model).Select(name => (field.Model.Property, name))))
        {
            if (IsReserved(type, name))
            {
                problems.Refuse(
                    SchemaProblems.Name,
                    $"{Shown(property.Iri)}: the name '{name}' on {type.Name} is the service's own. Give the property a kg:graphqlName.",
                    property.Source);
            }
            else if (!taken.TryAdd(name, property))
            {
                problems.Refuse(
                    SchemaProblems.Name,
                    $"{Shown(taken[name].Iri)} and {Shown(property.Iri)} are both named '{name}' on {type.Name}. Give one of them a kg:graphqlName.",
                    property.Source);
            }
        }
    }

    private static IEnumerable<string> NamesOf(PropertyModel model) =>
        model is PropertyModel.OfNodes { IsList: true } ? [model.Name, model.Name + "Connection"] : [model.Name];

    private static bool IsReserved(GraphType type, string name) =>
        BuiltInNames.WhereKeys.Contains(name)
        || (type.IsConcept
            ? BuiltInNames.ConceptFields.Contains(name) || BuiltInNames.ConceptWhereKeys.Contains(name)
            : BuiltInNames.EntityFields.Contains(name));

    private string Shown(Iri iri) => _model.Prefixes.Shorten(iri) ?? iri.ToString();
}
