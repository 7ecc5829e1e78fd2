using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>Random data over a random ontology's terms.</summary>
internal sealed class RandomFacts(
    Random random,
    IReadOnlyList<string> classes,
    IReadOnlyList<PropertyGroup> groups,
    IReadOnlyList<string> values,
    IReadOnlyList<RecordNames> records)
{
    private const int Individuals = 8;
    private readonly List<string> _facts = [];

    /// <summary>A name of an individual.</summary>
    public static string Individual(Random random) => $"id:i{random.Next(Individuals)}";

    /// <summary>A literal of the datatype properties.</summary>
    public static string Value(Random random) => random.Next(4).ToString(CultureInfo.InvariantCulture);

    public ImmutableArray<CaseLine> Generate()
    {
        for (var i = 0; i < Individuals; i++)
        {
            AddIndividual($"id:i{i}");
        }

        var properties = groups.SelectMany(g => g.Assertable).ToList();
        for (var i = random.Next(12, 30); i > 0 && properties.Count > 0; i--)
        {
            _facts.Add($"{Individual(random)} {properties[random.Next(properties.Count)]} {Individual(random)} .");
        }

        foreach (var names in records)
        {
            for (var i = random.Next(2, 6); i > 0; i--)
            {
                AddRecord(names, $"id:r{_facts.Count}");
            }
        }

        return [.. _facts.Select(f => new CaseLine("", f))];
    }

    private void AddIndividual(string name)
    {
        _facts.Add($"{name} a {classes[random.Next(classes.Count)]} .");
        if (random.Next(3) == 0)
        {
            _facts.Add($"{name} a {classes[random.Next(classes.Count)]} .");
        }

        if (values.Count > 0 && random.Next(2) == 0)
        {
            _facts.Add($"{name} {values[random.Next(values.Count)]} {Value(random)} .");
        }
    }

    // One fact, so that a record never loses its class or its begin when a case is made smaller.
    private void AddRecord(RecordNames names, string record)
    {
        var until = random.Next(3) != 0 ? $" ; {names.Until} \"{Time()}\"^^xsd:dateTime" : "";
        _facts.Add($"{record} a {names.Class} ; {names.From} \"{Time()}\"^^xsd:dateTime{until} ; {names.Of} {Individual(random)} . {Individual(random)} {names.Has} {record} .");
    }

    // Around ClosureOracle.Now, and sometimes right on it.
    private string Time() => ClosureOracle.Now.AddDays(random.Next(-3, 4)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
