using System.Globalization;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Reads an item in terms of the ontology, without a look at the graph.</summary>
internal sealed class ItemReader(OntologyModel model, InteractionFields fields)
{
    private const string AttemptsPath = "issue." + EngagementVocabulary.AttemptCountOfItem;
    private const int MostIdentities = 20;
    private const int MostUtterances = 200;
    private readonly ClassChoice _interactions = new("interaction", fields.Classes, model);
    private readonly ClassChoice _identities = ClassChoice.Below("identity", EngagementVocabulary.Identity, model);
    private readonly ClassChoice _issues = ClassChoice.Below("issue", EngagementVocabulary.Issue, model);
    private readonly FieldReader _fields = new(model, fields);

    /// <summary>The facts of an item; null if something is wrong with it.</summary>
    public ItemFacts? Read(InteractionItem item, ItemProblems problems)
    {
        ItemTexts.Check(item.IdempotencyKey, "idempotencyKey", problems);
        var @class = _interactions.Read(item.Class, "class", problems);
        var (values, links) = @class is null ? ([], []) : _fields.Read(@class, item.Fields, problems);
        var iri = ReadIri(item.Iri, "iri", problems);
        var participant = ReadIri(item.Participant, "participant", problems);
        var brand = ReadIri(item.Brand, "brand", problems);
        var identities = ReadIdentities(item.ObservedIdentities, problems);
        CheckUtterances(item, problems);
        var issue = item.Issue is null ? null : ReadIssue(item.Issue, problems);
        return problems.HasAny || @class is null ? null : new ItemFacts
        {
            IdempotencyKey = item.IdempotencyKey,
            Class = @class,
            Iri = iri,
            Values = values,
            Links = links,
            FieldNames = item.Fields.DistinctBy(f => f.Property).ToDictionary(f => f.Property, f => f.Name),
            Participant = participant,
            Brand = brand,
            Identities = identities,
            Utterances = item.Utterances,
            Issue = issue,
        };
    }

    private Iri? ReadIri(string? text, string path, ItemProblems problems) => text is null ? null : ItemTexts.ReadIri(text, path, model, problems);

    private List<ItemFacts.IdentityFact> ReadIdentities(IReadOnlyList<IdentityInput> identities, ItemProblems problems)
    {
        var facts = new List<ItemFacts.IdentityFact>();
        if (identities.Count > MostIdentities)
        {
            problems.Add("observedIdentities", "LIMIT_EXCEEDED", $"observedIdentities has {identities.Count} entries, at most {MostIdentities} are taken: leave some out.");
            return facts;
        }

        for (var i = 0; i < identities.Count; i++)
        {
            if (ReadIdentity(identities[i], $"observedIdentities[{i}]", problems) is { } fact && !facts.Contains(fact))
            {
                facts.Add(fact);
            }
        }

        return facts;
    }

    private ItemFacts.IdentityFact? ReadIdentity(IdentityInput identity, string path, ItemProblems problems)
    {
        var @class = _identities.Read(identity.Class, $"{path}.class", problems);
        ItemTexts.Check(identity.Scheme, $"{path}.scheme", problems);
        if (ItemTexts.Check(identity.Key, $"{path}.key", problems) && ItemTexts.RawIdentifierProblem(identity.Key) is { } raw)
        {
            problems.BadInput($"{path}.key", $"{path}.key {raw}");
        }

        return @class is null ? null : new ItemFacts.IdentityFact(@class.Iri, identity.Scheme, identity.Key);
    }

    private static void CheckUtterances(InteractionItem item, ItemProblems problems)
    {
        if (item.Utterances.Count > MostUtterances)
        {
            problems.Add("utterances", "LIMIT_EXCEEDED", $"utterances has {item.Utterances.Count} entries, at most {MostUtterances} are taken: record the rest with another interaction.");
            return;
        }

        for (var i = 0; i < item.Utterances.Count; i++)
        {
            ItemTexts.Check(item.Utterances[i].Text, $"utterances[{i}].text", problems);
            CheckLanguage(item.Utterances[i].Language, $"utterances[{i}].lang", problems);
        }

        if (item.Utterances.Count > 0 && item.Participant is null && item.ObservedIdentities.Count == 0)
        {
            problems.BadInput("utterances", "utterances: nobody is named who said it. Name the participant, or an identity that was observed.");
        }
    }

    private static void CheckLanguage(string language, string path, ItemProblems problems)
    {
        if (ItemTexts.Check(language, path, problems) && FieldReader.LanguageProblem(language) is { } problem)
        {
            problems.BadInput(path, $"{path}: {problem}");
        }
    }

    private ItemFacts.IssueFact? ReadIssue(IssueInput issue, ItemProblems problems)
    {
        var @class = _issues.Read(issue.Class, "issue.class", problems);
        var text = issue.AttemptCount ?? model.FindProperty(EngagementVocabulary.AttemptCount)?.Default?.LexicalForm ?? "1";
        try
        {
            var attempts = (int)ValueCodec.Parse(text, Xsd.Integer, 0).Number;
            if (attempts < 0)
            {
                problems.BadInput(AttemptsPath, string.Create(CultureInfo.InvariantCulture, $"{AttemptsPath}: {attempts} is no number of attempts: it is 0 or more."));
            }

            return @class is null ? null : new ItemFacts.IssueFact(@class.Iri, attempts);
        }
        catch (FormatException wrong)
        {
            problems.BadInput(AttemptsPath, $"{AttemptsPath}: {wrong.Message}");
            return null;
        }
    }
}
