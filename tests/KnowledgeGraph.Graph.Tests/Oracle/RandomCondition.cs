namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>Random conditions of narrowings.</summary>
internal sealed class RandomCondition(
    Random random, IReadOnlyList<string> classes, IReadOnlyList<PropertyGroup> groups, IReadOnlyList<string> values, Action<string> count)
{
    /// <summary>The record's interval holds now, and perhaps more.</summary>
    public ConditionText ValidNow()
    {
        count("condition: valid now");
        var valid = new ConditionText("kg:validNow true", (facts, node) => facts.IsValidNow(node));
        var condition = random.Next(2) == 0 ? valid : Both(valid, Part());
        return condition with { Turtle = $"[ {condition.Turtle} ]" };
    }

    /// <summary>A condition.</summary>
    public ConditionText Any()
    {
        var condition = random.Next(4) switch
        {
            0 => Both(Part(), Part()),
            1 => Not(Part()),
            _ => Part(),
        };
        return condition with { Turtle = $"[ {condition.Turtle} ]" };
    }

    private ConditionText Part()
    {
        var property = Pick(Pick(groups).Members);
        var (@class, number) = (Pick(classes), random.Next(3));
        switch (random.Next(7))
        {
            case 0:
                count("condition: class");
                return new($"sh:class {@class}", (facts, node) => facts.IsIn(node, @class));
            case 1:
                count("condition: least number");
                return new($"sh:property [ sh:path {property} ; sh:minCount {number + 1} ]", (facts, node) => facts.Values(node, property).Count > number);
            case 2:
                count("condition: greatest number");
                return new($"sh:property [ sh:path {property} ; sh:maxCount {number} ]", (facts, node) => facts.Values(node, property).Count <= number);
            case 3:
                count("condition: class of the values");
                return new(
                    $"sh:property [ sh:path {property} ; sh:class {@class} ; sh:minCount 1 ]",
                    (facts, node) => facts.Values(node, property) is { Count: > 0 } found && found.All(v => facts.IsIn(v, @class)));
            case 4:
                count("condition: value");
                var individual = RandomFacts.Individual(random);
                return new($"sh:property [ sh:path {property} ; sh:hasValue {individual} ]", (facts, node) => facts.Has(node, property, individual));
            case 5:
                count("condition: inverse path");
                return new(
                    $"sh:property [ sh:path [ sh:inversePath {property} ] ; sh:minCount {number + 1} ]",
                    (facts, node) => facts.Subjects(node, property).Count > number);
            default:
                count("condition: literal");
                var (values, value) = (PickValue(), RandomFacts.Value(random));
                return new($"sh:property [ sh:path {values} ; sh:hasValue {value} ]", (facts, node) => facts.HasLiteral(node, values, value));
        }
    }

    private string PickValue() => Pick(values);

    private ConditionText Not(ConditionText inner)
    {
        count("condition: not");
        return new ConditionText($"sh:not [ {inner.Turtle} ]", (facts, node) => !inner.Holds(facts, node));
    }

    private static ConditionText Both(ConditionText one, ConditionText other) =>
        new($"{one.Turtle} ; {other.Turtle}", (facts, node) => one.Holds(facts, node) && other.Holds(facts, node));

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
