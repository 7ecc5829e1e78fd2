using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>Literal values of a datatype property: one, or a list.</summary>
internal sealed class ValueField(ValueExpression values, bool isList) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        return isList
            ? new ListWriter(field, selection.Ask(new SelectedItem.Values(values)))
            : new SingleWriter(field, selection.Ask(new SelectedItem.Value(values)));
    }

    private sealed class SingleWriter(SelectedField field, int item) : FieldWriter(field)
    {
        public override bool CanFail => IsNonNull;

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            if (node.Fields[item] is StoredValue found)
            {
                ScalarWriter.Write(found, answer);
            }
            else
            {
                answer.Json.WriteNullValue();
            }
        }

        public override bool Complete(ResultNode node, Completion completion)
        {
            var isWhole = node.Fields[item] is StoredValue;
            if (!isWhole)
            {
                completion.ReportMissing(this, node);
            }

            return isWhole;
        }
    }

    private sealed class ListWriter(SelectedField field, int item) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer)
        {
            answer.Json.WriteStartArray();
            foreach (var value in node.Fields[item] as StoredValue[] ?? [])
            {
                ScalarWriter.Write(value, answer);
            }

            answer.Json.WriteEndArray();
        }
    }
}
