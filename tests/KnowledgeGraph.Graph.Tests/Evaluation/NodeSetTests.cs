using KnowledgeGraph.Graph.Evaluation;

namespace KnowledgeGraph.Graph.Tests.Evaluation;

public sealed class NodeSetTests
{
    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 14)]
    [InlineData(3, 1_000)]
    [InlineData(4, 200_000)]
    public void It_holds_each_node_once_in_the_order_in_which_they_came(int seed, int different)
    {
        var random = new Random(seed);
        var set = new NodeSet();
        for (var round = 0; round < 3; round++)
        {
            var expected = new List<NodeId>();
            var known = new HashSet<NodeId>();
            for (var i = 0; i < Math.Min(different * 2, 20_000); i++)
            {
                var node = new NodeId(random.Next(different) * 64);
                Assert.Equal(known.Contains(node), set.Contains(node));
                Assert.Equal(known.Add(node), set.Add(node));
                if (known.Count > expected.Count)
                {
                    expected.Add(node);
                }
            }

            Assert.Equal(expected, Enumerable.Range(0, set.Count).Select(i => set[i]));
            set.Clear();
            Assert.Equal(0, set.Count);
            Assert.False(set.Contains(expected[0]));
        }
    }

    [Fact]
    public void A_place_behind_the_last_node_has_none()
    {
        var set = new NodeSet();
        set.Add(new NodeId(7));
        Assert.Throws<ArgumentOutOfRangeException>(() => set[1]);
    }
}
