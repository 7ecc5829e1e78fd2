using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Graph.Tests.Loading;

/// <summary>Individuals of the modules in the store: the difference between ontology versions, and nothing else.</summary>
public sealed class ModuleSynchronisationTests
{
    private const string Terms = """
        :Stage a owl:Class ; rdfs:subClassOf skos:Concept .
        :Rule a owl:Class . :Customer a owl:Class .
        :leadsTo a owl:ObjectProperty ; rdfs:domain :Rule ; rdfs:range :Stage .
        :at a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Stage .
        :days a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Rule ; rdfs:range xsd:integer .
        :note a owl:DatatypeProperty ; rdfs:domain :Rule ; rdfs:range xsd:string .
        :steps a owl:DatatypeProperty ; kg:ordered true ; rdfs:domain :Rule ; rdfs:range xsd:string .
        """;

    private const string First = """
        :one a :Stage ; skos:prefLabel "one"@en . :two a :Stage ; skos:broader :one .
        :rule a :Rule ; :leadsTo :two ; :days 90 ; :steps ( "b" "a" ) ; kg:order 1 ; kg:condition [ sh:class :Rule ] .
        """;

    [Fact]
    public void The_first_version_is_written_without_what_steers()
    {
        var store = new Store(First);
        Assert.Equal("90 | b a | :two", store.Shown(":rule"));
        Assert.Equal(":one", store.World.Follow(":two", "skos:broader"));
        Assert.DoesNotContain(store.View.ValuesOf(store.Node(":rule")), v => store.World.Rewriting.Symbols.NameOf(v.Predicate).Contains("kg#", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_version_again_changes_nothing()
    {
        var store = new Store(First);
        var before = store.View.Commit;
        Assert.Empty(store.Become(First));
        Assert.Equal(before, store.View.Commit);
    }

    [Fact]
    public void A_later_version_writes_the_difference()
    {
        var store = new Store(First);
        var label = store.View.ValuesOf(store.Node(":one")).Single().Commit;
        Assert.Empty(store.Become(First
            .Replace(":days 90", ":days 120", StringComparison.Ordinal)
            .Replace(":leadsTo :two", ":leadsTo :three", StringComparison.Ordinal) + " :three a :Stage ."));
        Assert.Equal("120 | b a | :three", store.Shown(":rule"));
        Assert.Equal(label, store.View.ValuesOf(store.Node(":one")).Single().Commit);
    }

    [Fact]
    public void A_list_in_another_order_is_another_list()
    {
        var store = new Store(First);
        Assert.Empty(store.Become(First.Replace("( \"b\" \"a\" )", "( \"a\" \"c\" \"b\" )", StringComparison.Ordinal)));
        Assert.Equal("90 | a c b | :two", store.Shown(":rule"));
    }

    [Fact]
    public void What_others_stated_is_left_alone()
    {
        var store = new Store(First);
        store.World.Load(":rule :note \"mine\" .");
        Assert.Empty(store.Become(First.Replace(":days 90", ":days 120", StringComparison.Ordinal)));
        Assert.Equal("mine", store.World.Values(":rule", ":note"));
    }

    [Fact]
    public void An_individual_that_nobody_uses_goes()
    {
        var store = new Store(First + " :three a :Stage ; skos:broader :two .");
        Assert.Empty(store.Become(First));
        Assert.False(store.View.TryFind(store.World.Iri(":three").Value, out _));
    }

    [Fact]
    public void Individuals_that_only_use_each_other_go_together()
    {
        var store = new Store(First);
        Assert.Empty(store.Become(""));
        Assert.All([":one", ":two", ":rule"], name => Assert.False(store.View.TryFind(store.World.Iri(name).Value, out _), name));
    }

    [Fact]
    public void An_individual_in_use_is_kept_and_its_users_are_named()
    {
        var store = new Store(First);
        store.World.Load("id:c1 a :Customer ; :at :two . id:c2 a :Customer ; :at :two .");
        AssertRefused(store, ":two was removed, but id:c1, id:c2 still use it. Put it back and mark it owl:deprecated true instead.");
        store.World.Load("id:c3 a :Customer ; :at :two . id:c4 a :Customer ; :at :two . id:c0 a :Customer ; :at :two .");
        AssertRefused(store, ":two was removed, but id:c0, id:c1, id:c2 and 2 more still use it. Put it back and mark it owl:deprecated true instead.");
    }

    [Fact]
    public void One_user_is_named_in_the_singular()
    {
        var store = new Store(First);
        store.World.Load("id:c a :Customer ; :at :two .");
        AssertRefused(store, ":two was removed, but id:c still uses it. Put it back and mark it owl:deprecated true instead.");
    }

    [Fact]
    public void An_individual_of_which_others_have_stated_something_is_kept()
    {
        var store = new Store(First);
        store.World.Load(":rule :note \"mine\" .");
        AssertRefused(
            store,
            ":rule was removed, but others have stated :note of it. Put it back and mark it owl:deprecated true instead.",
            ":one a :Stage ; skos:prefLabel \"one\"@en . :two a :Stage ; skos:broader :one .");
    }

    [Fact]
    public void An_individual_to_which_others_gave_a_class_is_theirs()
    {
        var store = new Store(First);
        store.World.Load(":rule a :Customer ; :note \"mine\" .");
        Assert.Empty(store.Become(":one a :Stage . :two a :Stage ."));
        Assert.Equal(":rule", store.World.Members(":Customer"));
        Assert.Equal("mine", store.World.Values(":rule", ":note"));
    }

    [Fact]
    public void A_statement_turned_round_is_the_same_edge()
    {
        var store = new Store(First);
        Assert.Empty(store.Become(First.Replace(":two a :Stage ; skos:broader :one", ":two a :Stage . :one skos:narrower :two", StringComparison.Ordinal)));
        Assert.Equal(":one", store.World.Follow(":two", "skos:broader"));
    }

    [Fact]
    public void A_property_that_gets_another_range_gets_its_values_anew()
    {
        var store = new Store(First);
        Assert.Empty(store.Become(First, Terms.Replace("rdfs:domain :Rule ; rdfs:range xsd:integer", "rdfs:domain :Rule ; rdfs:range xsd:decimal", StringComparison.Ordinal)));
        Assert.Equal(ValueKind.Decimal, store.View.ValueOf(store.Node(":rule"), store.World.Symbol(":days"))!.Kind);
        Assert.Equal("90", store.World.Values(":rule", ":days"));
    }

    [Fact]
    public void Edges_follow_a_new_inverse_axiom()
    {
        var store = new Store(First);
        store.World.Load("id:c a :Customer ; :at :two .");
        Assert.Empty(store.Become(First, Terms + "\n:ahead a owl:ObjectProperty ; owl:inverseOf :at ."));
        Assert.Equal((":two", "id:c"), (store.World.Follow("id:c", ":at"), store.World.Follow(":two", ":ahead")));
    }

    [Fact]
    public void The_version_is_remembered()
    {
        var store = new Store(First);
        Assert.Equal(store.World.Model.Version, HostState.Read(store.View, HostState.OntologyVersion));
    }

    private static void AssertRefused(Store store, string message, string next = ":one a :Stage ; skos:prefLabel \"one\"@en . :rule a :Rule ; :days 90 ; :steps ( \"b\" \"a\" ) .")
    {
        var problem = Assert.Single(store.Become(next));
        Assert.Equal(("KG-M01", Severity.Violation, message), (problem.Code, problem.Severity, problem.Message));
    }

    /// <summary>One store that is told one ontology version after another; a version with problems is taken back.</summary>
    private sealed class Store
    {
        public Store(string individuals)
        {
            World = GraphWorld.Of($"{Terms}\n{individuals}");
            Assert.Empty(Synchronise(World.Rewriting));
        }

        public GraphWorld World { get; private set; }

        public IGraphView View => World.View;

        public IReadOnlyList<Problem> Become(string individuals, string terms = Terms)
        {
            var next = World.With($"{terms}\n{individuals}");
            var problems = Synchronise(next.Rewriting);
            World = problems.Count == 0 ? next : World;
            return problems;
        }

        public NodeId Node(string name) => World.Node(name);

        public string Shown(string rule) => $"{World.Values(rule, ":days")} | {World.Values(rule, ":steps")} | {World.Follow(rule, ":leadsTo")}";

        private IReadOnlyList<Problem> Synchronise(OntologyRewriting rewriting)
        {
            var transaction = World.Graph.Begin();
            var problems = ModuleSynchronisation.Apply(transaction, rewriting);
            if (problems.Count == 0)
            {
                World.Graph.Publish(transaction);
            }
            else
            {
                World.Graph.Abandon(transaction);
            }

            return problems;
        }
    }
}
