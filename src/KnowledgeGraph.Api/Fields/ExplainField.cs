using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Fields;

/// <summary>
/// <c>explain(field, value)</c>: a proof for each answer of a field that leads to other things, or for each class, or for the one that is
/// given.
/// </summary>
internal sealed class ExplainField : FieldModel
{
    private const string Classes = "classes";

    /// <inheritdoc/>
    public override bool DependsOnType => true;

    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var arguments = selection.Context.ArgumentsOf(field);
        var name = (string)arguments["field"]!;
        var value = (arguments.GetValueOrDefault("value") as Iri)?.Value;
        return new Writer(field, ItemFor(name, value, new InputPath(field.ResponseName, "field"), selection) is { } item ? selection.Ask(item) : null);
    }

    private static SelectedItem? ItemFor(string name, string? value, InputPath path, NodeSelection selection)
    {
        var map = selection.Context.Map;
        if (name == Classes)
        {
            return new SelectedItem.ExplainClasses(map.Memberships.ExplainableOf(selection.Owner), value);
        }

        if (Find(selection.Owner, name) is { Property.IsObject: true } model)
        {
            return new SelectedItem.ExplainPath(map.Rewriting.ExplainablePathOf(model.Property.Iri), model.Property.Iri.Value, value);
        }

        // A field of another type that the node may be of has no answers here, and so no proofs.
        return selection.Target.Possible.Any(type => Find(type, name) is { Property.IsObject: true })
            ? null
            : throw path.Refuse(ProblemOf(name, selection.Target));
    }

    private static PropertyModel? Find(GraphType type, string name) =>
        type.Properties.Select(property => property.Model).FirstOrDefault(model => model.Name == name);

    private static string ProblemOf(string name, GraphType target)
    {
        var explained = target.Possible.SelectMany(type => type.Properties)
            .Where(property => property.Model.Property.IsObject)
            .Select(property => property.Model.Name)
            .Append(Classes);
        return target.Possible.Any(type => Find(type, name) is not null)
            ? $"'{name}' holds plain values, which are asserted and have no proof. Ask for a field that leads to other things, or for '{Classes}'."
            : $"there is no field '{name}' on {target.Name} to explain.{NearestName.DidYouMean(name, explained)}";
    }

    private sealed class Writer(SelectedField field, int? item) : FieldWriter(field)
    {
        private readonly RecordSelection<Explanation> _explanation = new(field);

        public override void Write(ResultNode node, AnswerWriter answer) =>
            _explanation.WriteAll(item is { } index ? node.Fields[index] as Explanation[] ?? [] : [], answer);
    }
}
