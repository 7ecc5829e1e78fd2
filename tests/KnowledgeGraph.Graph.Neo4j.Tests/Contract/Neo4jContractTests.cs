using KnowledgeGraph.Graph.Contract.Changes;
using KnowledgeGraph.Graph.Contract.Names;
using KnowledgeGraph.Graph.Contract.Questions;
using KnowledgeGraph.Graph.Contract.Values;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Contract;

/// <summary>What every store must do, done by the Neo4j store on a real server.</summary>
public static class Neo4jContractTests
{
    [Collection(Neo4jCollection.Name)]
    public sealed class Filters(DatabasePlace place) : FilterContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class ValueTests(DatabasePlace place) : ValueTestContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Paths(DatabasePlace place) : PathContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Orders(DatabasePlace place) : OrderContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Conditions(DatabasePlace place) : ConditionContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Selections(DatabasePlace place) : SelectionContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Explanations(DatabasePlace place) : ExplanationContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Limits(DatabasePlace place) : LimitContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class ChangeForms(DatabasePlace place) : ChangeFormContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Commits(DatabasePlace place) : CommitContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Concurrency(DatabasePlace place) : ConcurrencyContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class Merges(DatabasePlace place) : MergeContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class StoredValues(DatabasePlace place) : StoredValueContract(place), IClassFixture<DatabasePlace>;

    [Collection(Neo4jCollection.Name)]
    public sealed class HostileNames(DatabasePlace place) : HostileNamesContract(place), IClassFixture<DatabasePlace>;
}
