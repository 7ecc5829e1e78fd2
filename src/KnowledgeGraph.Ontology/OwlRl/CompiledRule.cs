namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// A rule in numbers, ready to be matched. A number from 0 on is a term, below 0 a variable. A rule over a list has one of these for
/// each list that is known.
/// </summary>
internal sealed class CompiledRule
{
    public CompiledRule(Rule origin, Fact[] body, Fact[] head, int variables, int axiom)
    {
        Origin = origin;
        Body = body;
        Head = head;
        Variables = variables;
        Axiom = axiom;
        OrderFromNothing = JoinOrder.After(body, seed: -1);
        OrderAfter = [.. Enumerable.Range(0, body.Length).Select(seed => JoinOrder.After(body, seed))];
    }

    /// <summary>The rule of the tables.</summary>
    public Rule Origin { get; }

    /// <summary>Patterns that must match.</summary>
    public Fact[] Body { get; }

    /// <summary>What follows.</summary>
    public Fact[] Head { get; }

    /// <summary>The number of variables; variable n is written -1 - n.</summary>
    public int Variables { get; }

    /// <summary>The place of the fact that led to the list, or -1.</summary>
    public int Axiom { get; }

    /// <summary>In which order the body is matched when nothing is known.</summary>
    public int[] OrderFromNothing { get; }

    /// <summary>In which order the rest of the body is matched when one pattern is.</summary>
    public int[][] OrderAfter { get; }
}
