namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>A rule of the house that is read off the source. Each shows that the product keeps it, and that a file that doesn't is found.</summary>
public abstract class ConventionTests
{
    [Fact]
    public void The_product_keeps_it() => Violation.AssertNone(Violations(Repository.Product));

    internal abstract IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files);

    /// <summary>Holds a source against the rule and expects the findings, in any order, each written as by <see cref="Violation.ToString"/>.</summary>
    internal void AssertFinds(string path, string source, params string[] expected)
    {
        var found = Violations([new SourceFile(path, source)]).Select(violation => violation.ToString());
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
