namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Matches the body of a rule against facts and reports each match.</summary>
internal sealed class Matcher(FactTable facts, Action<CompiledRule, int[], int[]> onMatch)
{
    private int[] _bindings = [];
    private int[] _premises = [];
    private CompiledRule _rule = null!;
    private int[] _order = [];
    private int _seed;
    private int _newest;

    /// <summary>
    /// Reports the matches in which one pattern is matched by the newest fact. Patterns before it are matched by older facts only: a
    /// match with the newest fact in two places is then found once.
    /// </summary>
    public void MatchFrom(CompiledRule candidate, int place, int newestPlace)
    {
        Prepare(candidate, candidate.OrderAfter[place], place, newestPlace);
        _premises[place] = newestPlace;
        if (TryBind(candidate.Body[place], facts[newestPlace]))
        {
            Join(0);
        }
    }

    /// <summary>Reports all matches among the facts up to the newest one.</summary>
    public void MatchAll(CompiledRule candidate, int newestPlace)
    {
        Prepare(candidate, candidate.OrderFromNothing, -1, newestPlace);
        Join(0);
    }

    private void Prepare(CompiledRule candidate, int[] joinOrder, int seedPlace, int newestPlace)
    {
        _rule = candidate;
        _order = joinOrder;
        _seed = seedPlace;
        _newest = newestPlace;
        if (_bindings.Length < candidate.Variables)
        {
            _bindings = new int[candidate.Variables];
        }

        if (_premises.Length < candidate.Body.Length)
        {
            _premises = new int[candidate.Body.Length];
        }

        _bindings.AsSpan().Fill(-1);
    }

    private void Join(int depth)
    {
        if (depth == _order.Length)
        {
            onMatch(_rule, _bindings, _premises);
            return;
        }

        var place = _order[depth];
        var pattern = _rule.Body[place];
        var question = new Fact(Known(pattern.Subject), Known(pattern.Predicate), Known(pattern.Object));
        var last = place < _seed ? _newest - 1 : _newest;
        for (var walk = facts.Find(question); walk.HasPlace && walk.Place <= last; walk = walk.Next)
        {
            if (TryBind(pattern, facts[walk.Place]))
            {
                _premises[place] = walk.Place;
                Join(depth + 1);
            }

            Unbind(pattern, question);
        }
    }

    private int Known(int slot) => slot >= 0 ? slot : _bindings[-1 - slot];

    private bool TryBind(Fact pattern, Fact fact) =>
        TryBind(pattern.Subject, fact.Subject) && TryBind(pattern.Predicate, fact.Predicate) && TryBind(pattern.Object, fact.Object);

    private bool TryBind(int slot, int term)
    {
        if (slot >= 0)
        {
            return slot == term;
        }

        ref var binding = ref _bindings[-1 - slot];
        if (binding < 0)
        {
            binding = term;
        }

        return binding == term;
    }

    // Frees the variables that were free when the question was put.
    private void Unbind(Fact pattern, Fact question)
    {
        Unbind(pattern.Subject, question.Subject);
        Unbind(pattern.Predicate, question.Predicate);
        Unbind(pattern.Object, question.Object);
    }

    private void Unbind(int slot, int known)
    {
        if (known < 0)
        {
            _bindings[-1 - slot] = -1;
        }
    }
}
