using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Fields;

/// <summary><c>classes(inferred)</c>: every class that the node is in, asserted or inferred; with the argument only the inferred, or only the asserted ones.</summary>
internal sealed class ClassesField : FieldModel
{
    /// <inheritdoc/>
    public override FieldWriter Plan(SelectedField field, NodeSelection selection)
    {
        var map = selection.Context.Map;
        selection.AskForTypes();
        var item = selection.Ask(new SelectedItem.Classes(map.Memberships.Of(selection.Target)));
        return new Writer(field, item, selection.Context.ArgumentsOf(field).GetValueOrDefault("inferred") as bool?, map.Rewriting.Symbols);
    }

    private sealed class Writer(SelectedField field, int item, bool? inferred, Symbols symbols) : FieldWriter(field)
    {
        private readonly RecordSelection<ClassReference> _reference = new(field);

        public override void Write(ResultNode node, AnswerWriter answer)
        {
            var asserted = node.Types.Select(symbols.NameOf).ToHashSet(StringComparer.Ordinal);
            var references = (node.Fields[item] as string[] ?? []).Select(iri => new ClassReference(iri, !asserted.Contains(iri)));
            _reference.WriteAll(references.Where(reference => inferred is null || reference.IsInferred == inferred), answer);
        }
    }
}
