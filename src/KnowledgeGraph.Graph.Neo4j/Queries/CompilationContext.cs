using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Values;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>What the parts of one statement share: names, parameters, variables, the clock, and whether nodes of the future are hidden.</summary>
internal sealed class CompilationContext
{
    private readonly Instant _now;
    private string? _nowReference;
    private string? _openEndReference;
    private int _variables;

    /// <summary>Begins a statement.</summary>
    /// <param name="facts">What is known of the database.</param>
    /// <param name="now">The time of evaluation.</param>
    public CompilationContext(StoreFacts facts, DateTimeOffset now)
    {
        Facts = facts;
        _now = new Instant(StoredValue.MicrosecondsOf(now));
        Values = new ValueSources(this);
        Filters = new FilterCompiler(this);
        Paths = new PathCompiler(this);
        Windows = new WindowCompiler(this);
        Targets = new NamedTargets(this);
    }

    public StoreFacts Facts { get; }

    public IStoreNames Names => Facts.Names;

    public Symbols Symbols => Facts.Symbols;

    public CypherParameters Parameters { get; } = new();

    public ValueSources Values { get; }

    public FilterCompiler Filters { get; }

    public PathCompiler Paths { get; }

    public WindowCompiler Windows { get; }

    public NamedTargets Targets { get; }

    /// <summary>Predicates by whose time a node of the future is hidden; null: none is hidden.</summary>
    public FrozenSet<Symbol>? HiddenBy { get; set; }

    /// <summary>The clock, as a parameter.</summary>
    public string Now => _nowReference ??= Parameters.Add(_now);

    /// <summary>The instant that stands for an open end, as a parameter.</summary>
    public string OpenEnd => _openEndReference ??= Parameters.Add(new Instant(StoredValue.OpenEnd));

    /// <summary>A variable that nothing is bound to yet.</summary>
    public string NewVariable() => string.Create(CultureInfo.InvariantCulture, $"n{_variables++}");
}
