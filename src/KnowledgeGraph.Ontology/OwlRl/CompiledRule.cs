namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// A rule in numbers, ready to be matched. A number from 0 on is a term, below 0 a variable. A rule on axioms has one of these for each
/// axiom that is known.
/// </summary>
internal sealed class CompiledRule
{
    public CompiledRule(PartialRule source, Fact[] body, Fact[] head, int variables)
    {
        Origin = source.Origin;
        Axioms = [.. source.Axioms];
        Body = body;
        Head = head;
        Variables = variables;
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

    /// <summary>The places of the facts that were matched before.</summary>
    public int[] Axioms { get; }

    /// <summary>In which order the body is matched when nothing is known.</summary>
    public int[] OrderFromNothing { get; }

    /// <summary>In which order the rest of the body is matched when one pattern is.</summary>
    public int[][] OrderAfter { get; }
}
