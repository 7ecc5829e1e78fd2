using KnowledgeGraph.Graph.Contract.Changes;
using KnowledgeGraph.Graph.Contract.Names;
using KnowledgeGraph.Graph.Contract.Questions;
using KnowledgeGraph.Graph.Contract.Values;

namespace KnowledgeGraph.Graph.Embedded.Tests.Contract;

/// <summary>What every store must do, done by the embedded store on a data folder.</summary>
public static class FolderContractTests
{
    public sealed class Filters(FolderPlace place) : FilterContract(place), IClassFixture<FolderPlace>;

    public sealed class ValueTests(FolderPlace place) : ValueTestContract(place), IClassFixture<FolderPlace>;

    public sealed class Paths(FolderPlace place) : PathContract(place), IClassFixture<FolderPlace>;

    public sealed class Orders(FolderPlace place) : OrderContract(place), IClassFixture<FolderPlace>;

    public sealed class Conditions(FolderPlace place) : ConditionContract(place), IClassFixture<FolderPlace>;

    public sealed class Selections(FolderPlace place) : SelectionContract(place), IClassFixture<FolderPlace>;

    public sealed class Explanations(FolderPlace place) : ExplanationContract(place), IClassFixture<FolderPlace>;

    public sealed class Limits(FolderPlace place) : LimitContract(place), IClassFixture<FolderPlace>;

    public sealed class ChangeForms(FolderPlace place) : ChangeFormContract(place), IClassFixture<FolderPlace>;

    public sealed class Commits(FolderPlace place) : CommitContract(place), IClassFixture<FolderPlace>;

    public sealed class Concurrency(FolderPlace place) : ConcurrencyContract(place), IClassFixture<FolderPlace>;

    public sealed class Merges(FolderPlace place) : MergeContract(place), IClassFixture<FolderPlace>;

    public sealed class StoredValues(FolderPlace place) : StoredValueContract(place), IClassFixture<FolderPlace>;

    public sealed class HostileNames(FolderPlace place) : HostileNamesContract(place), IClassFixture<FolderPlace>;
}
