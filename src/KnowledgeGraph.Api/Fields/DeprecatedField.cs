using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>deprecated</c> of a concept.</summary>
internal sealed class DeprecatedField(ValueExpression deprecated) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) =>
        new Writer(field, selection.Ask(new SelectedItem.Values(deprecated)));

    private sealed class Writer(SelectedField field, int item) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer) => answer.Json.WriteBooleanValue(
            node.Fields[item] is StoredValue[] flags && Array.Exists(flags, flag => flag is { Kind: ValueKind.Boolean, Number: 1 }));
    }
}
