using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Tests.Memory;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Sources;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Nodes that are merged and separated again, by processes that start from what is stored.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class MergedNodesTests(Neo4jFixture neo4j)
{
    private const string Namespace = "https://example.org/#";
    private const string Ontology = """
        @prefix : <https://example.org/#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <https://example.org/> a owl:Ontology .
        :Customer a owl:Class .
        :knows a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Customer .
        :name a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Customer ; rdfs:range xsd:string .
        :tag a owl:DatatypeProperty ; rdfs:domain :Customer ; rdfs:range xsd:string .
        """;

    [SkippableFact]
    public async Task Two_nodes_become_one_and_two_again()
    {
        await using (var store = await neo4j.OpenEmptyAsync())
        {
            await store.CommitAsync(transaction => Write(transaction, "id:a", "Anna", "red") && Write(transaction, "id:b", "Anja", "red")
                && Know(transaction, "id:a", "id:c") && Know(transaction, "id:b", "id:c") && Know(transaction, "id:c", "id:b"));
        }

        var apart = await DescribeAsync();
        await using (var store = await neo4j.OpenStoreAsync())
        {
            var merging = new NodeMerging(Rewriting(store));
            await store.CommitAsync(transaction => merging.Merge(transaction, Node(transaction, "id:a"), Node(transaction, "id:b")));
        }

        Assert.Equal(
            [
                "id:a changed in 2", "  also id:b", "  is https://example.org/#Customer",
                $"  {Namespace}name String:0:0:Anna@+0/0 of itself in 1", $"  {Namespace}name~merged String:0:0:Anja@+0/0 of id:b in 2",
                $"  {Namespace}tag String:0:0:red@+0/0 of id:b in 2", $"  {Namespace}tag String:0:0:red@+0/0 of itself in 1",
                $"  {Namespace}name = String:0:0:Anna@+0/0", $"  {Namespace}name~merged = String:0:0:Anja@+0/0", $"  {Namespace}tag = String:0:0:red@+0/0",
                $"  ← {Namespace}knows id:c asserted - id:b in 2",
                $"  → {Namespace}knows id:c asserted - - in 1", $"  → {Namespace}knows id:c asserted id:b - in 2",
                "id:c changed in 1", "  also ", "  is ",
                $"  ← {Namespace}knows id:a asserted - - in 1", $"  ← {Namespace}knows id:a asserted id:b - in 2",
                $"  → {Namespace}knows id:a asserted - id:b in 2",
            ],
            await DescribeAsync());
        Assert.Equal(["[1,2]"], await neo4j.AskAsync("MATCH (:Entity {iri: 'id:a'})-[e:KNOWS]->() RETURN [count(e), size(head(collect(e.ends)))]"));
        await using (var store = await neo4j.OpenStoreAsync())
        {
            var merging = new NodeMerging(Rewriting(store));
            await store.CommitAsync(transaction => merging.Separate(transaction, "id:b"));
        }

        Assert.Equal(apart.Select(WithoutCommit), (await DescribeAsync()).Select(WithoutCommit));
    }

    private static string WithoutCommit(string line) => line[..(line.LastIndexOf(" in ", StringComparison.Ordinal) is var at and > 0 ? at : line.Length)];

    private static OntologyRewriting Rewriting(Neo4jStore store) =>
        new(OntologyLoader.Load(OntologyDocument.Of("merging.ttl", Ontology)).Model!, store.Symbols);

    private static bool Write(GraphTransaction transaction, string iri, string name, string tag)
    {
        var node = transaction.Ensure(iri);
        return transaction.AddType(node, transaction.Symbols.Of(Namespace + "Customer"))
            && transaction.AddValue(node, transaction.Symbols.Of(Namespace + "name"), StoredValue.OfString(name))
            && transaction.AddValue(node, transaction.Symbols.Of(Namespace + "tag"), StoredValue.OfString(tag));
    }

    private static bool Know(GraphTransaction transaction, string from, string to) =>
        transaction.Link(transaction.Ensure(from), transaction.Symbols.Of(Namespace + "knows"), transaction.Ensure(to));

    private static NodeId Node(GraphTransaction transaction, string iri) =>
        transaction.TryFind(iri, out var node) ? node : throw new InvalidOperationException($"No <{iri}>.");

    private async Task<List<string>> DescribeAsync()
    {
        await using var store = await neo4j.OpenStoreAsync();
        return await store.ReadAsync(view => GraphDescription.Of(view).ToList(), null, CancellationToken.None);
    }
}
