using System.Globalization;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>Makes the same random change in a transaction and in a <see cref="PlainGraph"/>, and asserts that both say alike what changed.</summary>
internal sealed class RandomChanges(int seed, int iris)
{
    public static readonly string[] Classes = ["c:Customer", "c:Interaction", "c:Touchpoint"];
    public static readonly string[] Predicates = ["p:knows", "p:at", "p:name", "p:steps"];

    /// <summary>The predicate whose values keep their order.</summary>
    public const string Ordered = "p:steps";

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    /// <summary>Some steps, some of them rolled back again.</summary>
    public PlainGraph Change(GraphTransaction transaction, PlainGraph plain, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            if (_random.Next(12) == 0)
            {
                var savepoint = transaction.Savepoint();
                var inner = Change(transaction, plain.Copy(), _random.Next(8));
                if (_random.Next(3) > 0)
                {
                    transaction.RollBackTo(savepoint);
                }
                else
                {
                    plain = inner;
                }
            }
            else
            {
                Step(transaction, plain);
            }
        }

        return plain;
    }

    private void Step(GraphTransaction transaction, PlainGraph plain)
    {
        switch (_random.Next(16))
        {
            case < 2:
                Ensure(transaction, plain, Iri());
                break;
            case < 4:
                WithNode(transaction, plain, (node, iri) => AddType(transaction, plain, node, iri));
                break;
            case < 5:
                WithNode(transaction, plain, (node, iri) => RemoveType(transaction, plain, node, iri));
                break;
            case < 7:
                WithNode(transaction, plain, (node, iri) => AddValue(transaction, plain, node, iri));
                break;
            case < 8:
                WithNode(transaction, plain, (node, iri) => RemoveValue(transaction, plain, node, iri));
                break;
            case < 12:
                WithNode(transaction, plain, (from, fromIri) => WithNode(transaction, plain, (to, toIri) => Link(transaction, plain, from, fromIri, to, toIri)));
                break;
            case < 13:
                Unlink(transaction, plain);
                break;
            case < 14:
                WithNode(transaction, plain, (node, iri) => Delete(transaction, plain, node, iri));
                break;
            default:
                Alias(transaction, plain);
                break;
        }
    }

    private static void Ensure(GraphTransaction transaction, PlainGraph plain, string iri)
    {
        var node = transaction.Ensure(iri);
        var canonical = plain.CanonicalOf.GetValueOrDefault(iri, iri);
        plain.Nodes.TryAdd(canonical, new PlainNode(new(StringComparer.Ordinal), [], new(CodePointOrder.Instance)));
        Assert.Equal(canonical, transaction.IriOf(node));
    }

    private void AddType(GraphTransaction transaction, PlainGraph plain, NodeId node, string iri)
    {
        var type = Classes[_random.Next(Classes.Length)];
        Assert.Equal(plain.Nodes[iri].Types.Add(type), transaction.AddType(node, transaction.Symbols.Of(type)));
    }

    private void RemoveType(GraphTransaction transaction, PlainGraph plain, NodeId node, string iri)
    {
        var type = Classes[_random.Next(Classes.Length)];
        Assert.Equal(plain.Nodes[iri].Types.Remove(type), transaction.RemoveType(node, transaction.Symbols.Of(type)));
    }

    private void AddValue(GraphTransaction transaction, PlainGraph plain, NodeId node, string iri)
    {
        var value = new PlainValue(Predicates[_random.Next(Predicates.Length)], Value(), Asserted(iri), 0);
        var isNew = plain.Nodes[iri].Values.All(other => !other.Key.Equals(value.Key));
        if (isNew)
        {
            plain.Nodes[iri].Values.Add(value);
        }

        Assert.Equal(isNew, transaction.AddValue(node, transaction.Symbols.Of(value.Predicate), value.Value, value.AssertedOf));
    }

    private void RemoveValue(GraphTransaction transaction, PlainGraph plain, NodeId node, string iri)
    {
        if (plain.Nodes[iri].Values is not { Count: > 0 } values)
        {
            return;
        }

        var value = values[_random.Next(values.Count)];
        if (_random.Next(2) == 0)
        {
            values.RemoveAll(other => other.Key.Equals(value.Key));
            Assert.True(transaction.RemoveValueAsserted(node, transaction.Symbols.Of(value.Predicate), value.Value, value.AssertedOf));
        }
        else
        {
            values.RemoveAll(other => other.Predicate == value.Predicate && other.Value.Equals(value.Value));
            Assert.True(transaction.RemoveValue(node, transaction.Symbols.Of(value.Predicate), value.Value));
        }
    }

    private void Link(GraphTransaction transaction, PlainGraph plain, NodeId from, string fromIri, NodeId to, string toIri)
    {
        var edge = new PlainEdge(fromIri, Predicates[_random.Next(2)], toIri, Asserted(fromIri), Asserted(toIri));
        Assert.Equal(
            plain.Edges.TryAdd(edge, 0),
            transaction.Link(from, transaction.Symbols.Of(edge.Predicate), to, edge.AssertedFrom, edge.AssertedTo));
        Assert.True(transaction.HasEdge(from, transaction.Symbols.Of(edge.Predicate), to));
    }

    private void Unlink(GraphTransaction transaction, PlainGraph plain)
    {
        if (plain.Edges.Count == 0)
        {
            return;
        }

        var edge = plain.Edges.Keys.OrderBy(edge => edge.ToString(), StringComparer.Ordinal).ElementAt(_random.Next(plain.Edges.Count));
        Assert.True(transaction.TryFind(edge.From, out var from) & transaction.TryFind(edge.To, out var to));
        if (_random.Next(2) == 0)
        {
            plain.Edges.Remove(edge);
            Assert.True(transaction.UnlinkAsserted(from, transaction.Symbols.Of(edge.Predicate), to, edge.AssertedFrom, edge.AssertedTo));
        }
        else
        {
            foreach (var parallel in plain.Edges.Keys.Where(other => (other.From, other.Predicate, other.To) == (edge.From, edge.Predicate, edge.To)).ToList())
            {
                plain.Edges.Remove(parallel);
            }

            Assert.True(transaction.Unlink(from, transaction.Symbols.Of(edge.Predicate), to));
            Assert.False(transaction.HasEdge(from, transaction.Symbols.Of(edge.Predicate), to));
        }
    }

    private static void Delete(GraphTransaction transaction, PlainGraph plain, NodeId node, string iri)
    {
        plain.Delete(iri);
        Assert.True(transaction.Delete(node));
        Assert.False(transaction.Contains(node));
    }

    private void Alias(GraphTransaction transaction, PlainGraph plain)
    {
        var iri = Iri();
        if (plain.CanonicalOf.Remove(iri, out var former))
        {
            plain.Nodes[former].Aliases.Remove(iri);
            Assert.True(transaction.RemoveAlias(iri));
            return;
        }

        WithNode(transaction, plain, (node, canonical) =>
        {
            if (!plain.Nodes.ContainsKey(iri))
            {
                plain.CanonicalOf[iri] = canonical;
                plain.Nodes[canonical].Aliases.Add(iri);
                Assert.True(transaction.AddAlias(iri, node));
                Assert.False(transaction.AddAlias(iri, node));
            }
        });
    }

    private void WithNode(GraphTransaction transaction, PlainGraph plain, Action<NodeId, string> act)
    {
        var iri = Iri();
        var canonical = plain.CanonicalOf.GetValueOrDefault(iri, iri);
        Assert.Equal(plain.Nodes.ContainsKey(canonical), transaction.TryFind(iri, out var node));
        if (plain.Nodes.ContainsKey(canonical))
        {
            act(node, canonical);
        }
    }

    // Some IRIs differ only beyond the basic plane, where code points and UTF-16 units order differently.
    private string Iri() => _random.Next(iris) is var number && number % 5 == 0
        ? $"id:\U0001F600{number}"
        : number % 5 == 1 ? $"id:\uFF41{number}" : string.Create(CultureInfo.InvariantCulture, $"id:n{number}");

    private string? Asserted(string iri) => _random.Next(6) == 0 ? iri + "-merged" + _random.Next(2) : null;

    private StoredValue Value() => _random.Next(6) switch
    {
        0 => StoredValue.OfInteger(_random.Next(4)),
        1 => StoredValue.OfString("s" + _random.Next(4)),
        2 => StoredValue.OfLangString("s" + _random.Next(3), _random.Next(2) == 0 ? "en" : "de"),
        3 => StoredValue.OfDecimal(_random.Next(4) * 100_000, 6),
        4 => StoredValue.OfDateTime(_random.Next(3) * 1_000_000L, 60),
        _ => StoredValue.OfDouble(_random.Next(3) / 2.0),
    };
}
