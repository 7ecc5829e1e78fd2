using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>
/// Makes random ontologies within the limits of semantics.md, section 2. Every definition refers only to what was made before it, so that
/// nothing is defined by itself.
/// </summary>
internal sealed class RandomOntology
{
    private const int LongestExpandedChain = 12;
    private readonly Random _random;
    private readonly int _seed;
    private readonly StringBuilder _declarations = new();
    private readonly List<CaseLine> _axioms = [];
    private readonly List<PropertyGroup> _groups = [];
    private readonly List<string> _classes = [];
    private readonly List<string> _asserted = [];
    private readonly List<string> _open = [];
    private readonly HashSet<string> _withValue = [];
    private readonly List<string> _values = [];
    private readonly List<RecordNames> _records = [];
    private readonly RandomExpression _expressions;
    private readonly RandomCondition _conditions;
    private int _names;

    private RandomOntology(int seed)
    {
        _seed = seed;
        _random = new Random(seed);
        _expressions = new RandomExpression(_random, _classes, _groups, _values, Say);
        _conditions = new RandomCondition(_random, _classes, _groups, _values, Count);
    }

    /// <summary>The case of a seed.</summary>
    public static OracleCase Generate(int seed)
    {
        var ontology = new RandomOntology(seed);
        ontology.AddEntities();
        var facts = new RandomFacts(ontology._random, ontology._asserted, ontology._groups, ontology._values, ontology._records).Generate();
        return new OracleCase(seed, ontology._declarations.ToString(), [.. ontology._axioms], facts);
    }

    private void AddEntities()
    {
        _declarations.Append(":Anything a owl:Class .\n");
        AddPlainClass();
        AddPlainClass();
        AddGroup();
        AddGroup();
        AddDataProperty();
        if (Chance(0.4))
        {
            AddRecords();
        }

        var entities = _random.Next(7, 15);
        for (var i = 0; i < entities; i++)
        {
            AddEntity(_random.Next(20));
        }
    }

    private void AddEntity(int kind)
    {
        switch (kind)
        {
            case < 3:
                AddPlainClass();
                break;
            case < 9:
                AddDefinedClass();
                break;
            case < 15:
                AddGroup();
                break;
            case < 17:
                AddNarrowing();
                break;
            case 17:
                AddPropertyWithoutSelf();
                break;
            case 18:
                AddDataProperty();
                break;
            default:
                AddRecords();
                break;
        }
    }

    private void AddPlainClass()
    {
        var name = Declare("C", "owl:Class");
        if (_open.Count > 0 && Chance(0.35))
        {
            Say("sub-class", $"{name} rdfs:subClassOf {Pick(_open)} .");
        }
        else if (_open.Count > 0 && Chance(0.2))
        {
            Say("equivalent class", Chance(0.5) ? $"{name} owl:equivalentClass {Pick(_open)} ." : $"{Pick(_open)} owl:equivalentClass {name} .");
        }
        else
        {
            AddBelow(name);
            _open.Add(name);
        }

        _classes.Add(name);
        _asserted.Add(name);
    }

    private void AddBelow(string name)
    {
        for (var i = _random.Next(3); i > 0 && _classes.Count > 0; i--)
        {
            Say("sub-class", $"{Pick(_classes)} rdfs:subClassOf {name} .");
        }
    }

    private void AddDefinedClass()
    {
        var name = Declare("D", "owl:Class");
        switch (_random.Next(6))
        {
            case 0:
                // Nothing may lie below such a class: its members would have to have the value (cls-hv1), which no query can know.
                var (value, named) = (_expressions.HasValue(), Pick(_classes));
                Say("equivalent intersection with a value", $"{name} owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( {named} {value} ) ] .");
                _withValue.Add(name);
                break;
            case 1:
                AddIntersection(name, Pick(_classes), Pick(_classes));
                break;
            case 2:
                var above = Pick(_classes);
                Say("intersection below a class", $"[ a owl:Class ; owl:intersectionOf ( {above} {_expressions.Any(1)} ) ] rdfs:subClassOf {name} .");
                Say("sub-class of its own operand", $"{name} rdfs:subClassOf {above} .");
                break;
            default:
                for (var i = _random.Next(1, 3); i > 0; i--)
                {
                    Say("expression below a class", $"{_expressions.Anonymous(2)} rdfs:subClassOf {name} .");
                }

                AddBelow(name);
                _open.Add(name);
                break;
        }

        _classes.Add(name);
    }

    // What lies below it lies below its operands, so only what has no definition of its own may come there.
    private void AddIntersection(string name, string one, string other)
    {
        Say("equivalent intersection", $"{name} owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( {one} {other} ) ] .");
        if (_withValue.Contains(one) || _withValue.Contains(other))
        {
            _withValue.Add(name);
        }
        else
        {
            _open.Add(name);
        }
    }

    private void AddGroup()
    {
        ImmutableArray<string> members = [.. Enumerable.Range(0, _random.Next(6) switch { < 3 => 1, < 5 => 2, _ => 3 }).Select(_ => Declare("p", "owl:ObjectProperty"))];
        var inverse = LinkMembers(members);
        var (length, isSimple) = AddSubProperties(members);
        (length, isSimple) = AddChains(members, length, isSimple);
        if (Chance(0.2))
        {
            Say("symmetric property", $"{Pick(members)} a owl:SymmetricProperty .");
        }

        if (isSimple && Chance(0.35))
        {
            Say("transitive property", $"{Pick(members)} a owl:TransitiveProperty .");
        }

        var assertable = members;
        if (Chance(0.25))
        {
            var derived = Pick(members);
            Say("derived property", $"{derived} kg:derived true .");
            assertable = [.. members.Where(m => m != derived && !inverse.Contains((m, derived)))];
        }

        _groups.Add(new PropertyGroup(members, assertable, length, isSimple));
    }

    // Pairs of members that are inverse to each other, also over others.
    private HashSet<(string, string)> LinkMembers(ImmutableArray<string> members)
    {
        var inverses = new List<(string One, string Other)>();
        for (var i = 1; i < members.Length; i++)
        {
            var (one, other) = Chance(0.5) ? (members[i - 1], members[i]) : (members[i], members[_random.Next(i)]);
            switch (_random.Next(3))
            {
                case 0:
                    Say("equivalent property", $"{one} owl:equivalentProperty {other} .");
                    break;
                case 1:
                    Say("sub-properties both ways", $"{one} rdfs:subPropertyOf {other} . {other} rdfs:subPropertyOf {one} .");
                    break;
                default:
                    Say("inverse property", $"{one} owl:inverseOf {other} .");
                    inverses.Add((one, other));
                    break;
            }
        }

        if (Chance(0.05))
        {
            Say("inverse of itself", $"{members[0]} owl:inverseOf {members[0]} .");
        }

        return ConnectedPairs(members, inverses);
    }

    private static HashSet<(string, string)> ConnectedPairs(ImmutableArray<string> members, List<(string One, string Other)> links)
    {
        var pairs = links.SelectMany(l => new[] { l, (l.Other, l.One) }).ToHashSet();
        for (var i = 0; i < members.Length; i++)
        {
            pairs.UnionWith([.. pairs.SelectMany(p => pairs.Where(q => q.Item1 == p.Item2).Select(q => (p.Item1, q.Item2)))]);
        }

        return pairs;
    }

    private (int Length, bool IsSimple) AddSubProperties(ImmutableArray<string> members)
    {
        var (length, isSimple) = (1, true);
        for (var i = _random.Next(4) - 1; i > 0 && _groups.Count > 0; i--)
        {
            var below = Pick(_groups);
            Say("sub-property", $"{Pick(below.Members)} rdfs:subPropertyOf {Pick(members)} .");
            length = Math.Max(length, below.Length);
            isSimple &= below.IsSimple;
        }

        return (length, isSimple);
    }

    private (int Length, bool IsSimple) AddChains(ImmutableArray<string> members, int length, bool isSimple)
    {
        for (var i = _random.Next(5) switch { < 3 => 0, 3 => 1, _ => 2 }; i > 0 && _groups.Count > 0; i--)
        {
            var steps = Enumerable.Range(0, _random.Next(10) switch { < 6 => 2, < 8 => 3, 8 => 4, _ => 5 }).Select(_ => Pick(_groups)).ToList();
            if (steps.Sum(s => s.Length) is var total && total <= LongestExpandedChain)
            {
                Say($"chain of {steps.Count}", $"{Pick(members)} owl:propertyChainAxiom ( {string.Join(' ', steps.Select(s => Pick(s.Members)))} ) .");
                (length, isSimple) = (Math.Max(length, total), false);
            }
        }

        return (length, isSimple);
    }

    private void AddNarrowing()
    {
        var narrowed = Pick(_groups);
        AddNarrowing(Pick(narrowed.Members), narrowed.Length, _conditions.Any());
    }

    private string AddNarrowing(string narrowed, int length, ConditionText condition)
    {
        var name = Declare("n", "owl:ObjectProperty");
        Say(
            "narrowing",
            $"{name} kg:derived true ; kg:narrows {narrowed} ; kg:condition {condition.Turtle} .",
            new Steering.Narrows(name, narrowed, condition.Holds));
        _groups.Add(new PropertyGroup([name], [], length, false));
        return name;
    }

    private void AddPropertyWithoutSelf()
    {
        var steps = new[] { Pick(_groups), Pick(_groups) };
        if (steps.Sum(s => s.Length) is var length && length > LongestExpandedChain)
        {
            return;
        }

        var name = Declare("x", "owl:ObjectProperty");
        string[] chain = [Pick(steps[0].Members), Pick(steps[1].Members)];
        Say(
            "self excluded",
            $"{name} kg:derived true ; kg:excludesSelf true ; owl:propertyChainAxiom ( {string.Join(' ', chain)} ) .",
            new Steering.ExcludesSelf(name, chain));
        if (Chance(0.3))
        {
            Say("symmetric property", $"{name} a owl:SymmetricProperty .");
        }

        _groups.Add(new PropertyGroup([name], [], length, false));
    }

    private void AddDataProperty()
    {
        var name = Declare("v", "owl:DatatypeProperty");
        _declarations.Append(name).Append(" rdfs:range xsd:integer .\n");
        if (_values.Count > 0 && Chance(0.6))
        {
            Say("datatype sub-property", $"{Pick(_values)} rdfs:subPropertyOf {name} .");
        }

        _values.Add(name);
    }

    // Records valid in an interval, the property that leads to them, and what holds now through them.
    private void AddRecords()
    {
        var names = new RecordNames(
            Declare("R", "owl:Class"), Declare("from", "owl:DatatypeProperty"), Declare("until", "owl:DatatypeProperty"),
            Declare("has", "owl:ObjectProperty"), Declare("of", "owl:ObjectProperty"));
        _declarations.Append($"{names.From} a owl:FunctionalProperty ; rdfs:range xsd:dateTime .\n{names.Until} a owl:FunctionalProperty ; rdfs:range xsd:dateTime .\n");
        _declarations.Append($"{names.Has} rdfs:range {names.Class} .\n{names.Of} rdfs:domain {names.Class} .\n");
        Say("interval records", $"{names.Class} kg:kind \"interval\" ; kg:validFrom {names.From} ; kg:validUntil {names.Until} .");
        if (Chance(0.6))
        {
            Say("records of the future masked", $"{names.Class} kg:derived true .");
        }

        _records.Add(names);
        _groups.Add(new PropertyGroup([names.Has], [], 1, false));
        _groups.Add(new PropertyGroup([names.Of], [], 1, false));
        _classes.Add(names.Class);
        var now = AddNarrowing(names.Has, 1, _conditions.ValidNow());
        var chain = Declare("p", "owl:ObjectProperty");
        Say("chain of 2", $"{chain} owl:propertyChainAxiom ( {now} {names.Of} ) .");
        _groups.Add(new PropertyGroup([chain], [chain], 2, false));
    }

    private string Declare(string kind, string type)
    {
        var name = $":{kind}{++_names}";
        _declarations.Append(name).Append(" a ").Append(type).Append(type switch
        {
            "owl:Class" => " ; kg:polymorphic true .\n",
            "owl:ObjectProperty" when kind != "has" => " ; rdfs:range :Anything .\n",
            _ => " .\n",
        });
        return name;
    }

    private void Say(string construct, string turtle) => Say(construct, turtle, null);

    private void Say(string construct, string turtle, Steering? steering) => _axioms.Add(new CaseLine(construct, turtle, steering));

    private void Count(string construct) => Say(construct, "");

    private bool Chance(double share) => _random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
