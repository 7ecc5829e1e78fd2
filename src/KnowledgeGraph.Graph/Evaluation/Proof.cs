using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>A proof while it is being found: premises, some of which are conclusions of steps of their own.</summary>
internal sealed class Proof(string value)
{
    private readonly List<Statement> _premises = [];
    private readonly List<Proof> _steps = [];
    private string _rule = "asserted";
    private Statement? _conclusion;

    /// <summary>Adds an asserted premise.</summary>
    public void Premise(Statement premise) => _premises.Add(premise);

    /// <summary>Adds a premise that a rule concludes, and gives the step to prove it in.</summary>
    public Proof Open(string rule, Statement conclusion)
    {
        var step = new Proof(value) { _rule = rule, _conclusion = conclusion };
        _premises.Add(conclusion);
        _steps.Add(step);
        return step;
    }

    /// <summary>Takes back the last step that was opened: it could not be proved.</summary>
    public void Drop(Proof step)
    {
        _premises.Remove(step._conclusion!);
        _steps.Remove(step);
    }

    /// <summary>The steps, conclusion first. What is asserted is one step with the rule <c>asserted</c>.</summary>
    public IEnumerable<Explanation> Finish(Statement conclusion)
    {
        if (_steps.Count == 1 && _premises.Count == 1 && _steps[0]._conclusion == conclusion)
        {
            return _steps[0].Steps();
        }

        return _steps.Count == 0 && _premises.Count == 1
            ? [new Explanation(value, "asserted", InTermsOf(conclusion, _premises[0]), [])]
            : [new Explanation(value, "asserted", conclusion, _premises), .. _steps.SelectMany(s => s.Steps())];
    }

    // Of two inverse properties one is stored: what was asked for is said with the one that was asked for.
    private static Statement InTermsOf(Statement asked, Statement stored) => stored switch
    {
        _ when stored.Property == asked.Property => stored,
        _ when stored.Subject == asked.Subject || stored.Object == asked.Object => stored with { Property = asked.Property },
        _ => stored with { Subject = stored.Object, Property = asked.Property, Object = stored.Subject },
    };

    private IEnumerable<Explanation> Steps() => [new Explanation(value, _rule, _conclusion!, _premises), .. _steps.SelectMany(s => s.Steps())];
}
