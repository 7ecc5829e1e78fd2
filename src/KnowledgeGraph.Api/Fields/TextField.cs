using System.Collections.Immutable;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>One text out of several languages, as a string: <c>label(lang: ["de"])</c>, <c>prefLabel</c>, <c>definition</c>, <c>name</c>.</summary>
/// <param name="values">The texts.</param>
/// <param name="fallsBackToLocalName">Whether the local name of the IRI stands in where there is no text to choose.</param>
internal sealed class TextField(ValueExpression values, bool fallsBackToLocalName) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection) =>
        new Writer(field, selection.Ask(new SelectedItem.Values(values)), selection.Context.LanguagesOf(field), fallsBackToLocalName);

    private sealed class Writer(SelectedField field, int item, ImmutableArray<string> languages, bool fallsBack) : FieldWriter(field)
    {
        public override void Write(ResultNode node, AnswerWriter answer) => answer.Json.WriteStringValue(
            LanguageChoice.Choose(node.Fields[item] as StoredValue[] ?? [], languages)?.Text ?? (fallsBack ? IriNames.LocalName(node.Iri) : null));
    }
}
