using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Values;

public sealed class CaseFoldingTests
{
    [Theory]
    [InlineData("ÄÖÜ", "äöü")]
    [InlineData("ΣΑΣ", "σας")]
    [InlineData("ПРИВЕТ", "привет")]
    [InlineData("\U00010400", "\U00010428")]
    public void Texts_that_differ_in_case_fold_to_the_same(string one, string other) => Assert.Equal(CaseFolding.Fold(one), CaseFolding.Fold(other));

    [Theory]
    [InlineData("ß", "ss")]
    [InlineData("ſ", "s")]
    [InlineData("é", "e\u0301")]
    [InlineData("a", "b")]
    public void Others_do_not(string one, string other) => Assert.NotEqual(CaseFolding.Fold(one), CaseFolding.Fold(other));

    [Fact]
    public void One_character_stays_one_character()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            if (!char.IsSurrogate((char)unit))
            {
                Assert.Equal(1, CaseFolding.Fold(((char)unit).ToString()).Length);
            }
        }
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var folded = CaseFolding.Fold(((char)unit).ToString());
            Assert.Equal(folded, CaseFolding.Fold(folded));
        }
    }
}
