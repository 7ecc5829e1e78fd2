namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Turns rules into numbers.</summary>
internal sealed class RuleCompiler(TermNumbers terms)
{
    public CompiledRule Compile(PartialRule rule)
    {
        var variables = new Dictionary<string, int>();
        Fact[] body = [.. rule.When.Select(pattern => Number(pattern, variables))];
        Fact[] head = [.. rule.Then.Select(pattern => Number(pattern, variables))];
        return new CompiledRule(rule, body, head, variables.Count);
    }

    /// <summary>A pattern as a question: variables stand for anything.</summary>
    public Fact QuestionOf(Pattern pattern) => new(NumberOrAny(pattern.Subject), NumberOrAny(pattern.Predicate), NumberOrAny(pattern.Object));

    private int NumberOrAny(Slot slot) => slot.Constant is { } term ? terms.NumberOf(term) : -1;

    private Fact Number(Pattern pattern, Dictionary<string, int> variables) =>
        new(Number(pattern.Subject, variables), Number(pattern.Predicate, variables), Number(pattern.Object, variables));

    private int Number(Slot slot, Dictionary<string, int> variables)
    {
        if (slot.Constant is { } term)
        {
            return terms.NumberOf(term);
        }

        if (!variables.TryGetValue(slot.Variable!, out var number))
        {
            number = -1 - variables.Count;
            variables.Add(slot.Variable!, number);
        }

        return number;
    }
}
