using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Classification;

/// <summary>A row of the classification table, compiled.</summary>
/// <param name="Rule">IRI of the row.</param>
/// <param name="Gives">IRI of the classification that it gives.</param>
/// <param name="Condition">Asked of the relationship.</param>
internal sealed record ClassificationRow(string Rule, string Gives, Filter Condition)
{
    /// <summary>Reads the rows: by <c>ruleOrder</c>, then by IRI.</summary>
    public static ImmutableArray<ClassificationRow> ReadAll(OntologyRewriting rewriting)
    {
        var facts = rewriting.Model.Asserted;
        return [.. rewriting.Model.Individuals
            .Where(i => i.Classes.Contains(EngagementVocabulary.ClassificationRule) && i.Condition is not null)
            .OrderBy(i => facts.Object(i.Iri, EngagementVocabulary.RuleOrder) is Literal order ? int.Parse(order.LexicalForm, CultureInfo.InvariantCulture) : int.MaxValue)
            .ThenBy(i => i.Iri.Value, StringComparer.Ordinal)
            .Where(i => facts.Object(i.Iri, EngagementVocabulary.ClassifiesAs) is Iri)
            .Select(i => new ClassificationRow(
                i.Iri.Value, ((Iri)facts.Object(i.Iri, EngagementVocabulary.ClassifiesAs)!).Value, rewriting.Conditions[i.Iri.Value]))];
    }

    /// <summary>The row as text; equal text, equal classification.</summary>
    public string Fingerprint(Symbols symbols) => $"{Rule} {Gives} {CompiledText.Of(Condition, symbols)}";
}
