using System.Collections.Immutable;
using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary>Texts with their languages, as objects: a list, or the one that is chosen by language.</summary>
/// <param name="values">The texts.</param>
/// <param name="isList">Whether all texts are told, or those in the requested languages; else one is chosen.</param>
internal sealed class TextsField(ValueExpression values, bool isList) : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var item = selection.Ask(new SelectedItem.Values(values));
        var languages = selection.Context.LanguagesOf(field);
        return isList ? new ListWriter(field, item, languages) : new SingleWriter(field, item, languages);
    }

    private sealed class ListWriter(SelectedField field, int item, ImmutableArray<string> languages) : FieldWriter(field)
    {
        private readonly RecordSelection<StoredValue> _text = new(field);

        public override void Write(ResultNode node, AnswerWriter answer) =>
            _text.WriteAll((node.Fields[item] as StoredValue[] ?? []).Where(text => LanguageChoice.IsIn(text, languages)), answer);
    }

    private sealed class SingleWriter(SelectedField field, int item, ImmutableArray<string> languages) : FieldWriter(field)
    {
        private readonly RecordSelection<StoredValue> _text = new(field);

        public override bool CanFail => IsNonNull;

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            if (Chosen(node) is { } text)
            {
                _text.Write(text, answer);
            }
            else
            {
                answer.Json.WriteNullValue();
            }
        }

        public override bool Complete(ResultNode node, Completion completion)
        {
            var isWhole = Chosen(node) is not null;
            if (!isWhole)
            {
                completion.ReportMissing(this, node);
            }

            return isWhole;
        }

        private StoredValue? Chosen(ResultNode node) => node.Fields[item] is StoredValue[] { Length: > 0 } texts
            ? LanguageChoice.Choose(texts, languages) ?? texts[0]
            : null;
    }
}
