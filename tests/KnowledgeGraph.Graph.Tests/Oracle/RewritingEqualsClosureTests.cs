namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>
/// On random ontologies within the limits, and random data, the rewritten question gives exactly what the OWL 2 RL closure holds: for every
/// property all pairs, for every class all members, forwards and backwards, with sound proofs.
/// </summary>
public sealed class RewritingEqualsClosureTests
{
    private const int Ontologies = 240;

    [Fact]
    public void Rewritten_properties_and_classes_answer_what_the_closure_holds()
    {
        var cases = Enumerable.Range(1, Ontologies).AsParallel().AsOrdered()
            .Select(seed => RandomOntology.Generate(seed))
            .Select(c => (Case: c, Differs: AnswerComparison.Of(c).Count > 0))
            .ToList();
        if (cases.FirstOrDefault(c => c.Differs).Case is { } failing)
        {
            var small = Shrinking.Shrink(failing);
            Assert.Fail($"Seed {failing.Seed}:\n{string.Join('\n', AnswerComparison.Of(small))}\n\nin\n{small}");
        }

        AssertEveryConstructCame(cases.SelectMany(c => c.Case.Axioms).CountBy(a => a.Construct).ToDictionary());
    }

    private static void AssertEveryConstructCame(Dictionary<string, int> counts)
    {
        string[] constructs =
        [
            "sub-class", "equivalent class", "equivalent intersection", "equivalent intersection with a value", "intersection below a class",
            "sub-class of its own operand", "expression below a class", "intersection", "union", "has value", "some values from", "one of",
            "sub-property", "equivalent property", "sub-properties both ways", "inverse property", "inverse of itself", "symmetric property",
            "transitive property", "chain of 2", "chain of 3", "chain of 4", "chain of 5", "derived property", "datatype sub-property",
            "narrowing", "self excluded", "interval records", "records of the future masked", "condition: valid now", "condition: class",
            "condition: least number", "condition: greatest number", "condition: class of the values", "condition: value",
            "condition: inverse path", "condition: literal", "condition: not",
        ];
        Assert.Equal(constructs.Order(StringComparer.Ordinal), counts.Keys.Order(StringComparer.Ordinal));
        Assert.All(counts, count => Assert.True(count.Value >= 10, $"{count.Key} came only {count.Value} times in {Ontologies} ontologies"));
    }
}
