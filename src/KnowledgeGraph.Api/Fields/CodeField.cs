using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>code</c> of a concept: its notation, else its local name.</summary>
internal sealed class CodeField(ValueExpression notation) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) =>
        new Writer(field, selection.Ask(new SelectedItem.Value(notation)));

    private sealed class Writer(SelectedField field, int item) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer) => answer.Json.WriteStringValue(
            node.Fields[item] is StoredValue code ? code.Text : IriNames.LocalName(node.Iri));
    }
}
