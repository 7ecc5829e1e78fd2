using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Ontology;

namespace KnowledgeGraph.Api.Tests.Schemas;

/// <summary>The ontology of this repository has a schema, and the questions that the store answers alone are valid in it.</summary>
public sealed class ServedOntologyTests
{
    private static readonly Lazy<SchemaCompilation> Compiled = new(Compile);

    [Fact]
    public void It_compiles_without_a_finding()
    {
        Assert.NotNull(Compiled.Value.Version);
        Assert.Empty(Compiled.Value.Problems);
    }

    [Theory]
    [InlineData("""{ customer(iri: "id:c01") { name relationships { classifiedAs currentJourneyStage { code } stageMemberships(orderBy: [{ memberFrom: ASC }]) { stage { code } memberFrom memberUntil rule { iri } citedInteractions { iri startedAt } } } } }""")]
    [InlineData("""{ customers(where: { exhibitsMindset: { some: { iri: { eq: "v:LossAversion" } } } }) { nodes { iri } totalCount } mindsetHypotheses(where: { aboutMindset: { eq: "v:LossAversion" } }) { nodes { hypothesisOf { iri } probability hypothesisStatus } } }""")]
    [InlineData("""{ mindsetHypothesis(iri: "id:h-c01-LossAversion") { evidence { __typename logLikelihoodRatio usesAssumption { pGivenMindset pGivenNot assumptionBasis } basedOnMatch { quoteStart quoteEnd matchedObservation { observedAt ... on Utterance { text } } } } } }""")]
    [InlineData("""{ customers(where: { inClass: ["AdvocateStageCustomer"] }) { nodes { iri explain(field: "classes", value: "pce:AdvocateStageCustomer") { rule premises { subject property object } } } } }""")]
    [InlineData("""{ customer(iri: "id:c06") { aliases identities { __typename identityScheme } participatedIn(orderBy: [{ startedAt: ASC }]) { iri startedAt atTouchpoint { name } recognitionState } explain(field: "participatedIn") { value rule } } }""")]
    [InlineData("""{ customer(iri: "id:c10") { usedChannel { code } issues { __typename attemptCount handledAtLevel { code } raisedIn { atTouchpoint { deliveredOn { code } } } } } }""")]
    [InlineData("""{ touchpoints { nodes { name ownedByTeam { name } assessments { onDimension { code } score ratingBand sampleSize assessmentBasis } } } needTypes { nodes { iri actions { iri } } } }""")]
    public void The_questions_of_the_contract_are_valid(string query) =>
        Assert.Empty(new GraphQLEngine(Compiled.Value.Version!.Schema).Prepare(query).Errors);

    private static SchemaCompilation Compile()
    {
        var loaded = OntologyLoader.Load(Path.Combine(Root(), "ontology"));
        Assert.True(loaded.Model is not null, string.Join(Environment.NewLine, loaded.Problems));
        return SchemaCompiler.Compile(new OntologyRewriting(loaded.Model, new Symbols()));
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "KnowledgeGraph.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("No folder above the tests holds KnowledgeGraph.sln.");
    }
}
