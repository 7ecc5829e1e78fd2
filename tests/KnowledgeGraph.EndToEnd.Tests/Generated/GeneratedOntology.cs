namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>An ontology of 30 classes and 60 properties with data, made from a seed. The same seed makes the same one.</summary>
internal sealed class GeneratedOntology
{
    private const int Hubs = 6;
    private const int ThingsMade = 120;
    private const int LinksEach = 25;
    private readonly Random _random;

    /// <summary>Makes one.</summary>
    public GeneratedOntology(int seed)
    {
        _random = new Random(seed);
        MakeClasses();
        MakeProperties();
        MakeData();
        MakeDefinitions();
    }

    /// <summary>Classes by name, each with the one above it or null.</summary>
    public SortedDictionary<string, string?> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties.</summary>
    public List<GeneratedProperty> Properties { get; } = [];

    /// <summary>Defined classes.</summary>
    public List<GeneratedDefinition> Definitions { get; } = [];

    /// <summary>Things by name, each with its class.</summary>
    public SortedDictionary<string, string> Things { get; } = new(StringComparer.Ordinal);

    /// <summary>What is asserted of things by things.</summary>
    public HashSet<(string Property, string From, string To)> Links { get; } = [];

    /// <summary>What is asserted of things by numbers.</summary>
    public HashSet<(string Property, string Of, int Value)> Numbers { get; } = [];

    /// <summary>Whether a class is another one or below it.</summary>
    public bool IsWithin(string @class, string other) =>
        @class == other || (Classes[@class] is { } above && IsWithin(above, other));

    /// <summary>The things of a class and of those below it, in the order of their names.</summary>
    public IEnumerable<string> MembersOf(string @class) => Things.Where(thing => IsWithin(thing.Value, @class)).Select(thing => thing.Key);

    /// <summary>One of several, by chance.</summary>
    public T Any<T>(IEnumerable<T> several)
    {
        var all = several.ToList();
        return all[_random.Next(all.Count)];
    }

    /// <summary>A number from 0 up to and without a limit, by chance.</summary>
    public int Below(int limit) => _random.Next(limit);

    // Six families of classes, three levels deep.
    private void MakeClasses()
    {
        for (var i = 0; i < 26; i++)
        {
            Classes[$"C{i:00}"] = i switch
            {
                < Hubs => null,
                < 16 => $"C{Below(Hubs):00}",
                _ => $"C{6 + Below(5):00}",
            };
        }
    }

    private void MakeProperties()
    {
        Make(14, i => new($"p{i:00}", Hub(), Hub(), Trait.Plain));
        Make(6, i => new($"p{i:00}", Hub(), Hub(), Trait.Functional));
        Make(5, i => Like($"p{i - 20:00}", p => new($"p{i:00}", p.Range!, p.Domain, Trait.Inverse, p.Name)));
        Make(5, i => Like($"p{i - 20:00}", p => new($"p{i:00}", p.Domain, p.Range, Trait.SubProperty, p.Name)));
        Make(3, i => Within(Hub(), hub => new($"p{i:00}", hub, hub, Trait.Symmetric)));
        Make(3, i => Within(Hub(), hub => new($"p{i:00}", hub, hub, Trait.Transitive)));
        Make(3, i => Like($"p{i - 3:00}", p => new($"p{i:00}", p.Domain, p.Range, Trait.SubProperty, p.Name)));
        Make(6, i => Chain($"p{i:00}", [.. Properties.Where(p => p.Trait != Trait.Chain)]));
        Make(8, i => new($"p{i:00}", Any(Classes.Keys), null, Trait.Number));
        Make(7, i => new($"p{i:00}", Any(Classes.Keys), null, Trait.Numbers));
    }

    private void Make(int count, Func<int, GeneratedProperty> make)
    {
        for (var end = Properties.Count + count; Properties.Count < end;)
        {
            Properties.Add(make(Properties.Count));
        }
    }

    private string Hub() => $"C{Below(Hubs):00}";

    private static GeneratedProperty Within(string hub, Func<string, GeneratedProperty> make) => make(hub);

    private GeneratedProperty Like(string name, Func<GeneratedProperty, GeneratedProperty> make) => make(Properties.Single(p => p.Name == name));

    // Two or three steps, each from where the one before it leads to.
    private GeneratedProperty Chain(string name, IReadOnlyList<GeneratedProperty> steps)
    {
        while (true)
        {
            var row = new List<GeneratedProperty> { Any(steps) };
            for (var more = 1 + Below(2); more > 0 && steps.Any(Follows); more--)
            {
                row.Add(Any(steps.Where(Follows)));
            }

            if (row.Count > 1)
            {
                return new GeneratedProperty(name, row[0].Domain, row[^1].Range, Trait.Chain, [.. row.Select(step => step.Name)]);
            }

            bool Follows(GeneratedProperty step) => step.Domain == row[^1].Range;
        }
    }

    private void MakeData()
    {
        for (var i = 0; i < ThingsMade; i++)
        {
            Things[$"x{i:000}"] = i < Classes.Count ? $"C{i:00}" : Any(Classes.Keys);
        }

        foreach (var property in Properties)
        {
            var of = MembersOf(property.Domain).ToList();
            foreach (var thing in property.IsFunctional ? of.Where(_ => Below(3) > 0) : Enumerable.Range(0, LinksEach).Select(_ => Any(of)))
            {
                if (property.Range is { } range)
                {
                    Links.Add((property.Name, thing, Any(MembersOf(range))));
                }
                else
                {
                    Numbers.Add((property.Name, thing, Below(20)));
                }
            }
        }
    }

    private void MakeDefinitions()
    {
        for (var i = 0; i < 4; i++)
        {
            var property = Any(Properties.Where(p => p.Range is not null));
            var isValue = i % 2 == 0;
            Definitions.Add(new GeneratedDefinition(
                $"D{26 + i}",
                property.Domain,
                property.Name,
                isValue ? Any(Links.Where(link => link.Property == property.Name)).To : null,
                isValue ? null : Any(Classes.Keys.Where(c => IsWithin(c, property.Range!)))));
        }
    }
}
