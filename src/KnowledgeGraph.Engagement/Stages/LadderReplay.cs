using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Engagement.Stages;

/// <summary>
/// Replays one relationship in one stage model (semantics.md, section 4). A stage is latched: a rule decides on entry only, at the time of a
/// fact; silence lets it lapse; each instant goes up one stage at most; the highest stage in force wins.
/// </summary>
/// <param name="ladder">The model.</param>
/// <param name="holds">Whether a rule's condition holds at a time.</param>
/// <param name="cite">The interactions that meet a rule at a time, newest first.</param>
internal sealed class LadderReplay(StageLadder ladder, Func<StageRule, long, bool> holds, Func<StageRule, long, IReadOnlyList<NodeId>> cite)
{
    private const long MicrosecondsPerDay = 86_400_000_000;
    private readonly Standing?[] _standings = new Standing?[ladder.Steps.Length];
    private readonly long?[] _lapsedAt = new long?[ladder.Steps.Length];
    private readonly List<StagePeriod> _periods = [];

    /// <summary>Takes in all facts of one instant. Instants come in ascending order.</summary>
    /// <param name="instant">When.</param>
    /// <param name="isCustomerSide">Whether an interaction is among them that the brand did not initiate.</param>
    public void Fact(long instant, bool isCustomerSide)
    {
        LapseUntil(instant);
        if (isCustomerSide)
        {
            Prolong(instant);
        }

        StepUp(instant);
    }

    /// <summary>The periods, in order, without gaps between them but those of no stage at all; the foreseen descent included.</summary>
    public IReadOnlyList<StagePeriod> Finish()
    {
        LapseUntil(StoredValue.OpenEnd);
        return _periods;
    }

    private int Highest => Array.FindLastIndex(_standings, s => s is not null);

    private void StepUp(long instant)
    {
        var next = Highest + 1;
        if (next == ladder.Steps.Length)
        {
            return;
        }

        var rule = ladder.Steps[next].Rules.FirstOrDefault(r => !IsResting(next, r, instant) && holds(r, instant));
        if (rule is not null)
        {
            _standings[next] = new Standing(rule, cite(rule, instant), LapseOf(rule, instant));
            Show(instant);
        }
    }

    private bool IsResting(int step, StageRule rule, long instant) =>
        _lapsedAt[step] is { } lapsed && instant < lapsed + (rule.ReentryAfterDays * MicrosecondsPerDay);

    private void Prolong(long instant)
    {
        for (var step = 0; step < _standings.Length; step++)
        {
            if (_standings[step] is { } standing)
            {
                _standings[step] = standing with { Lapse = Math.Max(standing.Lapse, LapseOf(standing.Rule, instant)) };
            }
        }

        Show(instant);
    }

    private void LapseUntil(long instant)
    {
        while (NextLapse() is var (step, lapse) && lapse <= instant && lapse < StoredValue.OpenEnd)
        {
            _standings[step] = null;
            _lapsedAt[step] = lapse;
            Show(lapse);
        }
    }

    private (int Step, long Lapse) NextLapse()
    {
        var (next, earliest) = (-1, StoredValue.OpenEnd);
        for (var step = _standings.Length - 1; step >= 0; step--)
        {
            if (_standings[step] is { } standing && standing.Lapse < earliest)
            {
                (next, earliest) = (step, standing.Lapse);
            }
        }

        return (next, earliest);
    }

    // Ends the running period where another stage is the highest now, and begins that one's.
    private void Show(long instant)
    {
        var highest = Highest;
        var running = _periods.Count > 0 && _periods[^1].Until == StoredValue.OpenEnd ? _periods[^1] : null;
        if (running is not null && highest >= 0 && running.Stage == ladder.Steps[highest].Stage && running.Rule == _standings[highest]!.Rule.Iri)
        {
            return;
        }

        if (running is not null)
        {
            _periods.RemoveAt(_periods.Count - 1);
            if (running.From < instant)
            {
                _periods.Add(running with { Until = instant });
            }
        }

        if (highest >= 0)
        {
            var standing = _standings[highest]!;
            _periods.Add(new StagePeriod(ladder.Steps[highest].Stage, instant, StoredValue.OpenEnd, standing.Rule.Iri, standing.Cited));
        }
    }

    private static long LapseOf(StageRule rule, long instant) =>
        rule.RegressionAfterDays is { } days ? Math.Min(instant + (days * MicrosecondsPerDay), StoredValue.OpenEnd) : StoredValue.OpenEnd;

    private sealed record Standing(StageRule Rule, IReadOnlyList<NodeId> Cited, long Lapse);
}
