using System.Text.Json;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>Concepts of a closed list, by name: one, or a list. A concept that the ontology no longer has is left out.</summary>
internal sealed class EnumField(PathExpression path, EnumModel values, bool isList) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        return isList
            ? new ListWriter(field, selection.Ask(Links.OfIris(path, ListArguments.Most)), values)
            : new SingleWriter(field, selection.Ask(new SelectedItem.Link(path, Filter.True, new Selection([]))), values);
    }

    private sealed class SingleWriter(SelectedField field, int item, EnumModel values) : FieldWriter(field)
    {
        public override bool CanFail => IsNonNull;

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            if (NameOf(node) is { } name)
            {
                answer.Json.WriteStringValue(name);
            }
            else
            {
                answer.Json.WriteNullValue();
            }
        }

        public override bool Complete(ResultNode node, Completion completion)
        {
            var isWhole = NameOf(node) is not null;
            if (!isWhole)
            {
                completion.ReportMissing(this, node);
            }

            return isWhole;
        }

        private JsonEncodedText? NameOf(ResultNode node) =>
            node.Fields[item] is ResultNode concept && values.TryGetName(concept.Iri, out var name) ? name : null;
    }

    private sealed class ListWriter(SelectedField field, int item, EnumModel values) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer)
        {
            answer.Json.WriteStartArray();
            foreach (var concept in (node.Fields[item] as ResultList)?.Nodes ?? [])
            {
                if (values.TryGetName(concept.Iri, out var name))
                {
                    answer.Json.WriteStringValue(name);
                }
            }

            answer.Json.WriteEndArray();
        }
    }
}
