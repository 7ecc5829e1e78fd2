using System.Text;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class CodePointOrderTests
{
    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "ab")]
    [InlineData("Z", "a")]
    [InlineData("\uFFFD", "\U00010000")]
    [InlineData("\uD7FF", "\uE000")]
    [InlineData("\uE000", "\U0001F600")]
    [InlineData("x\U0001F600", "x\U0001F601")]
    [InlineData("x\U00010000\uFFFD", "x\U00010000\U00010000")]
    public void The_lower_code_point_stands_first(string first, string second)
    {
        Assert.True(CodePointOrder.Compare(first, second) < 0);
        Assert.True(CodePointOrder.Compare(second, first) > 0);
        Assert.Equal(0, CodePointOrder.Compare(second, new string(second)));
    }

    [Fact]
    public void Null_stands_first() => Assert.Equal(
        (0, -1, 1), (CodePointOrder.Compare(null, null), CodePointOrder.Compare(null, "a"), CodePointOrder.Compare("a", null)));

    [Fact]
    public void It_is_the_order_of_UTF_32()
    {
        const int seed = 20261120;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var (one, other) = (RandomText(random), RandomText(random));
            var expected = Math.Sign(CompareRunes([.. one.EnumerateRunes()], [.. other.EnumerateRunes()]));
            Assert.True(Math.Sign(CodePointOrder.Compare(one, other)) == expected, $"seed {seed}: {one} and {other}");
        }
    }

    private static string RandomText(Random random)
    {
        int[] runes = ['a', 'b', 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF];
        return string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => new Rune(runes[random.Next(runes.Length)]).ToString()));
    }

    private static int CompareRunes(Rune[] one, Rune[] other)
    {
        var (at, end) = (0, Math.Min(one.Length, other.Length));
        while (at < end && one[at] == other[at])
        {
            at++;
        }

        return at == end ? one.Length.CompareTo(other.Length) : one[at].CompareTo(other[at]);
    }
}
