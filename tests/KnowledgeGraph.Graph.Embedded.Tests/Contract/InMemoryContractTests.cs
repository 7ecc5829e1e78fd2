using KnowledgeGraph.Graph.Contract.Changes;
using KnowledgeGraph.Graph.Contract.Names;
using KnowledgeGraph.Graph.Contract.Questions;
using KnowledgeGraph.Graph.Contract.Values;

namespace KnowledgeGraph.Graph.Embedded.Tests.Contract;

/// <summary>What every store must do, done by the embedded store in memory.</summary>
public static class InMemoryContractTests
{
    public sealed class Filters(InMemoryPlace place) : FilterContract(place), IClassFixture<InMemoryPlace>;

    public sealed class ValueTests(InMemoryPlace place) : ValueTestContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Paths(InMemoryPlace place) : PathContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Orders(InMemoryPlace place) : OrderContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Conditions(InMemoryPlace place) : ConditionContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Selections(InMemoryPlace place) : SelectionContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Explanations(InMemoryPlace place) : ExplanationContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Limits(InMemoryPlace place) : LimitContract(place), IClassFixture<InMemoryPlace>;

    public sealed class ChangeForms(InMemoryPlace place) : ChangeFormContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Commits(InMemoryPlace place) : CommitContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Concurrency(InMemoryPlace place) : ConcurrencyContract(place), IClassFixture<InMemoryPlace>;

    public sealed class Merges(InMemoryPlace place) : MergeContract(place), IClassFixture<InMemoryPlace>;

    public sealed class StoredValues(InMemoryPlace place) : StoredValueContract(place), IClassFixture<InMemoryPlace>;

    public sealed class HostileNames(InMemoryPlace place) : HostileNamesContract(place), IClassFixture<InMemoryPlace>;
}
