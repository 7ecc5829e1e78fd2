namespace KnowledgeGraph.Graph.Memory;

/// <summary>What one IRI stands for from one commit on: a node with its classes and values, an alias, or nothing. Never changed once published.</summary>
internal sealed record NodeState
{
    private const int NoAlias = -1;

    /// <summary>An IRI that has never stood for anything.</summary>
    public static NodeState Absent { get; } = new();

    /// <summary>Number of the commit from which on this holds.</summary>
    public long Since { get; init; }

    /// <summary>What held before, or null if nobody can ask for it any more.</summary>
    public NodeState? Previous { get; private set; }

    public bool Exists { get; init; }

    /// <summary>Index of the canonical node, where the IRI is an alias.</summary>
    public int AliasOf { get; init; } = NoAlias;

    public Symbol[] Types { get; init; } = [];

    /// <summary>In the order in which they were added.</summary>
    public ValueRecord[] Values { get; init; } = [];

    /// <summary>Nodes whose IRIs are aliases of this one.</summary>
    public NodeId[] Aliases { get; init; } = [];

    public bool IsAlias => AliasOf != NoAlias;

    /// <summary>True if nothing is told of the IRI.</summary>
    public bool IsVoid => !Exists && !IsAlias;

    /// <summary>This state as it follows <paramref name="current"/> in commit <paramref name="commit"/>.</summary>
    public NodeState Following(NodeState? current, long commit) => this with
    {
        Since = commit,
        Previous = current is not null && current.Since == commit ? current.Previous : current,
    };

    /// <summary>The state at a commit: this one or an earlier one.</summary>
    public NodeState At(long commit)
    {
        var state = this;
        while (state.Since > commit)
        {
            if (state.Previous is not { } earlier)
            {
                return Absent;
            }

            state = earlier;
        }

        return state;
    }

    /// <summary>Drops what only commits before <paramref name="horizon"/> can see.</summary>
    public void ForgetBefore(long horizon)
    {
        var state = this;
        while (state.Since > horizon && state.Previous is { } earlier)
        {
            state = earlier;
        }

        state.Previous = null;
    }

    /// <summary>True if the node has the class now or had it at a commit that can still be asked for.</summary>
    public bool EverHad(Symbol type)
    {
        for (var state = this; state is not null; state = state.Previous)
        {
            if (Array.IndexOf(state.Types, type) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
