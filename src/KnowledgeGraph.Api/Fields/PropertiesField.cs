using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Fields;

/// <summary>
/// <c>properties(name)</c>: what is asserted of a property that has no field, because it has no domain or is gone from the ontology.
/// </summary>
internal sealed class PropertiesField : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var name = (string)selection.Context.ArgumentsOf(field)["name"]!;
        var property = Find(name, selection.Context.Map, new InputPath(field.ResponseName, "name"));
        return new Writer(field, selection.Ask(ItemFor(property, selection.Context.Map)));
    }

    private static SelectedItem ItemFor(Iri property, TypeMap map)
    {
        var stored = map.Rewriting.Stored.Of(property);
        return stored.IsInverse
            ? Links.OfIris(new PathExpression.Edge(stored.Predicate, true), ListArguments.Most)
            : new SelectedItem.Asserted(stored.Predicate);
    }

    private static Iri Find(string name, TypeMap map, InputPath path)
    {
        if (name.Contains(':', StringComparison.Ordinal))
        {
            return map.Names.TryRead(name, out var iri, out var problem) ? Shown(iri, name, map, path) : throw path.Refuse(problem);
        }

        var named = map.Model.Properties
            .Where(property => property.Exposure != Exposure.Hidden && (property.LocalName == name || NamingRules.FieldName(property.Name) == name))
            .ToList();
        return named switch
        {
            [var only] => only.Iri,
            [] => throw path.Refuse($"there is no property '{name}'.{NearestName.DidYouMean(name, map.Model.Properties.Select(p => p.LocalName))} One that the ontology no longer has is named by its IRI."),
            _ => throw path.Refuse($"'{name}' is the name of several properties: {string.Join(", ", named.Select(p => map.Names.Shorten(p.Iri.Value)))}. Write the IRI."),
        };
    }

    private static Iri Shown(Iri property, string name, TypeMap map, InputPath path) => IsHidden(property, map)
        ? throw path.Refuse($"the property '{name}' is hidden.")
        : property;

    // What the service keeps for itself on nodes lies in the namespace of the steering terms, or beside a property.
    private static bool IsHidden(Iri property, TypeMap map) => map.Model.FindProperty(property) is { } known
        ? known.Exposure == Exposure.Hidden
        : property.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal) || NodeMerging.PropertyOf(property.Value) != property.Value;

    private sealed class Writer(SelectedField field, int item) : FieldWriter(field)
    {
        private readonly RecordSelection<object> _value = new(field);

        public override void Write(ResultNode node, AnswerWriter answer) => _value.WriteAll(ValuesOf(node), answer);

        private IEnumerable<object> ValuesOf(ResultNode node) => node.Fields[item] switch
        {
            ResultList list => list.Nodes.Select(linked => (object)linked.Iri),
            object[] values => values.OfType<StoredValue>().Order(StoredValueOrder.Instance).Concat<object>(values.OfType<string>().Order(CodePointOrder.Instance)),
            _ => [],
        };
    }
}
