namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>Random class expressions that OWL 2 RL allows on the left of a sub-class axiom, in Turtle.</summary>
internal sealed class RandomExpression(
    Random random, IReadOnlyList<string> classes, IReadOnlyList<PropertyGroup> groups, IReadOnlyList<string> values, Action<string, string> say)
{
    /// <summary>A named class or an anonymous one.</summary>
    public string Any(int depth) => depth == 0 || random.Next(3) == 0 ? Pick(classes) : Anonymous(depth);

    /// <summary>An anonymous class.</summary>
    public string Anonymous(int depth)
    {
        switch (random.Next(8))
        {
            case 0 or 1:
                say("intersection", "");
                return $"[ a owl:Class ; owl:intersectionOf ( {Operands(depth - 1)} ) ]";
            case 2 or 3:
                say("union", "");
                return $"[ a owl:Class ; owl:unionOf ( {Operands(depth - 1)} ) ]";
            case 4:
                return HasValue();
            case 5 when random.Next(3) == 0:
                say("one of", "");
                return $"[ a owl:Class ; owl:oneOf ( {RandomFacts.Individual(random)} {RandomFacts.Individual(random)} ) ]";
            default:
                return SomeValues(depth - 1);
        }
    }

    /// <summary>A restriction to a value.</summary>
    public string HasValue()
    {
        var (property, value) = random.Next(4) == 0
            ? (Pick(values), RandomFacts.Value(random))
            : (Pick(Pick(groups).Members), RandomFacts.Individual(random));
        say("has value", "");
        return $"[ a owl:Restriction ; owl:onProperty {property} ; owl:hasValue {value} ]";
    }

    private string SomeValues(int depth)
    {
        say("some values from", "");
        var filler = random.Next(4) == 0 ? "owl:Thing" : Any(depth);
        return $"[ a owl:Restriction ; owl:onProperty {Pick(Pick(groups).Members)} ; owl:someValuesFrom {filler} ]";
    }

    private string Operands(int depth) => string.Join(' ', Enumerable.Range(0, random.Next(2, 4)).Select(_ => Any(Math.Max(0, depth))));

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
