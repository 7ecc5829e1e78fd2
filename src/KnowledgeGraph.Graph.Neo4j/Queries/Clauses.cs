using System.Text;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Clauses that follow each other, from those that bind nodes to what restricts them.</summary>
internal sealed class Clauses
{
    private readonly StringBuilder _text = new();
    private bool _takesCondition;
    private bool _hasCondition;

    /// <summary>Whether there is a <c>CALL</c> of a subquery among them.</summary>
    public bool HasCall { get; private set; }

    /// <summary>Adds <c>MATCH</c>, which takes conditions.</summary>
    public Clauses Match(string pattern) => Append($"MATCH {pattern}", takesCondition: true);

    /// <summary>Adds a clause that takes no condition of its own.</summary>
    public Clauses Then(string clause) => Append(clause, takesCondition: false);

    /// <summary>Adds <c>WITH</c>, which takes conditions.</summary>
    public Clauses With(string projection) => Append($"WITH {projection}", takesCondition: true);

    /// <summary>Restricts what was bound so far.</summary>
    public Clauses Where(string condition)
    {
        if (condition == CypherLogic.True)
        {
            return this;
        }

        if (!_takesCondition)
        {
            With("*");
        }

        _text.Append(_hasCondition ? " AND " : " WHERE ").Append(condition);
        _hasCondition = true;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private Clauses Append(string clause, bool takesCondition)
    {
        HasCall |= clause.StartsWith("CALL ", StringComparison.Ordinal);
        _text.Append(_text.Length == 0 ? "" : " ").Append(clause);
        (_takesCondition, _hasCondition) = (takesCondition, false);
        return this;
    }
}
