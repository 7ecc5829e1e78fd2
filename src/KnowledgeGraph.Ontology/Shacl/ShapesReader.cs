using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl.Components;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>
/// Reads <see href="https://www.w3.org/TR/shacl/">SHACL core</see> shapes, and the <c>kg:</c> additions for conditions, from a graph.
/// What is ill-formed is reported with its place and left out.
/// </summary>
public sealed class ShapesReader
{
    /// <summary>The code of problems with shapes.</summary>
    public const string Code = "SHAPE";

    private readonly SourceMap _sources;
    private readonly TermNames _names;
    private readonly PathReader _paths;
    private readonly ProblemList _problems = new();
    private readonly Dictionary<Term, NodeShape?> _nodeShapes = [];
    private readonly Dictionary<Term, PropertyShape?> _propertyShapes = [];
    private readonly HashSet<Term> _beingRead = [];

    /// <summary>A reader of the shapes in a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sources">Where its triples are written; null: unknown.</param>
    /// <param name="prefixes">Prefixes to write messages with; null: none.</param>
    public ShapesReader(ITripleSource graph, SourceMap? sources = null, PrefixMap? prefixes = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        _sources = sources ?? new SourceMap();
        _names = new TermNames(prefixes ?? PrefixMap.Empty);
        _paths = new PathReader(graph);
    }

    /// <summary>The graph that shapes are read from.</summary>
    public ITripleSource Graph { get; }

    /// <summary>What was found to be ill-formed so far.</summary>
    public IReadOnlyList<Problem> Problems => _problems.InOrder();

    /// <summary>The shapes with targets, ordered by identifier. A property shape with targets comes inside a node shape of its name.</summary>
    public IReadOnlyList<NodeShape> ReadTargeted() =>
    [
        .. TargetReader.ShapesWithTargets(Graph)
            .OrderBy(shape => shape.ToString(), StringComparer.Ordinal)
            .Select(Read)
            .OfType<NodeShape>(),
    ];

    /// <summary>The shape of that name, a property shape inside a node shape; null if it is ill-formed.</summary>
    public NodeShape? Read(Term shape)
    {
        if (!_nodeShapes.TryGetValue(shape, out var known))
        {
            known = ReadOnce(shape, () => Graph.Has(shape, Sh.Path, null) ? Wrap(shape) : ReadNodeShape(shape));
            _nodeShapes[shape] = known;
        }

        return known;
    }

    internal NodeShape? ReadNested(Term shape, Term parent) => IsBeingRead(shape, parent) ? null : Read(shape);

    internal PropertyShape? ReadProperty(Term shape, Term parent)
    {
        if (IsBeingRead(shape, parent))
        {
            return null;
        }

        if (!_propertyShapes.TryGetValue(shape, out var known))
        {
            known = ReadOnce(shape, () => ReadPropertyShape(shape));
            _propertyShapes[shape] = known;
        }

        return known;
    }

    internal void Report(Term shape, Iri parameter, string problem, Severity severity = Severity.Violation)
    {
        var message = $"{_names.Of(parameter)} of the shape {_names.Of(shape)} {problem}{(problem[^1] == '?' ? "" : ".")}";
        _problems.Add(new Problem(Code, severity, message, _sources.Of(Graph, shape, parameter)));
    }

    internal string Written(Term term) => _names.Of(term);

    private bool IsBeingRead(Term shape, Term parent)
    {
        if (!_beingRead.Contains(shape))
        {
            return false;
        }

        _problems.Violation(Code, $"The shape {_names.Of(shape)} refers to itself; SHACL leaves open what that means. Write out the inner shape.", _sources.Of(parent));
        return true;
    }

    private T? ReadOnce<T>(Term shape, Func<T?> read)
        where T : class
    {
        _beingRead.Add(shape);
        var result = read();
        _beingRead.Remove(shape);
        return result;
    }

    private NodeShape? Wrap(Term shape) =>
        ReadPropertyShape(shape) is { } inner
            ? new NodeShape { Id = shape, Targets = TargetReader.TargetsOf(Graph, shape), Constraints = [new Constraint.Property(inner)], Source = inner.Source }
            : null;

    private NodeShape ReadNodeShape(Term shape)
    {
        var parameters = new ShapeParameters(this, shape, isProperty: false);
        var (severity, own) = SeverityOf(parameters);
        var message = MessageOf(parameters);
        return new NodeShape
        {
            Id = shape,
            Targets = TargetReader.TargetsOf(Graph, shape),
            Constraints = ReadConstraints(parameters),
            Severity = severity,
            OwnSeverity = own,
            Message = message?.LexicalForm,
            MessageLanguage = message?.Language,
            IsDeactivated = parameters.Flag(Sh.Deactivated),
            Source = _sources.Of(shape),
        };
    }

    private PropertyShape? ReadPropertyShape(Term shape)
    {
        var parameters = new ShapeParameters(this, shape, isProperty: true);
        if (ReadPath(parameters) is not { } path)
        {
            return null;
        }

        var (severity, own) = SeverityOf(parameters);
        var message = MessageOf(parameters);
        return new PropertyShape
        {
            Id = shape,
            Path = path,
            Constraints = ReadConstraints(parameters),
            Window = ConditionComponents.WindowOf(parameters),
            Severity = severity,
            OwnSeverity = own,
            Message = message?.LexicalForm,
            MessageLanguage = message?.Language,
            Order = parameters.Decimal(Sh.Order),
            IsDeactivated = parameters.Flag(Sh.Deactivated),
            Source = _sources.Of(shape),
        };
    }

    private PropertyPath? ReadPath(ShapeParameters parameters)
    {
        if (!parameters.Values(Sh.Path).Any())
        {
            Report(parameters.Shape, Sh.Path, "is missing; a property shape needs one");
            return null;
        }

        try
        {
            return parameters.Single(Sh.Path) is { } node ? _paths.Read(node) : null;
        }
        catch (FormatException exception)
        {
            Report(parameters.Shape, Sh.Path, exception.Message.TrimEnd('.'));
            return null;
        }
    }

    private static IReadOnlyList<Constraint> ReadConstraints(ShapeParameters parameters)
    {
        ParameterNames.Check(parameters);
        return
        [
            .. ValueTypeComponents.Read(parameters),
            .. CardinalityComponents.Read(parameters),
            .. ValueRangeComponents.Read(parameters),
            .. StringBasedComponents.Read(parameters),
            .. PropertyPairComponents.Read(parameters),
            .. LogicalComponents.Read(parameters),
            .. ShapeBasedComponents.Read(parameters),
            .. OtherComponents.Read(parameters),
            .. ConditionComponents.Read(parameters),
        ];
    }

    private static (Severity Severity, Iri? Own) SeverityOf(ShapeParameters parameters)
    {
        var written = parameters.SingleIri(Sh.Severity);
        return written switch
        {
            null => (Severity.Violation, null),
            _ when written == Sh.Violation => (Severity.Violation, null),
            _ when written == Sh.Warning => (Severity.Warning, null),
            _ when written == Sh.Info => (Severity.Info, null),
            _ => (Severity.Violation, written),
        };
    }

    private static Literal? MessageOf(ShapeParameters parameters) =>
        parameters.Values(Sh.Message)
            .OfType<Literal>()
            .Where(text => text.Language is null || text.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            .OrderBy(text => text.Language is null)
            .ThenBy(text => text.LexicalForm, StringComparer.Ordinal)
            .FirstOrDefault();
}
