using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>A shape being asked of one focus node: what constraint components see.</summary>
/// <param name="Run">The validation that this is part of.</param>
/// <param name="Focus">The focus node.</param>
/// <param name="Values">The value nodes: what the path leads to, or the focus node itself.</param>
/// <param name="Shape">The shape as results name it.</param>
internal sealed record ShapeCheck(ValidationRun Run, Term Focus, IReadOnlyList<Term> Values, ShapeIdentity Shape)
{
    // What is written here.
    private const string OwnLanguage = "en";

    /// <summary>The values as messages begin: <c>the value 5 of ex:age</c>, or <c>ex:node</c>.</summary>
    public string Named(Term value) =>
        Shape.Path is null ? Written(value) : $"The value {Written(value)} of {Path}";

    /// <summary>The path as messages write it; of a node shape the focus node.</summary>
    public string Path => Shape.Path is null ? Written(Focus) : Run.Names.Of(Shape.Path);

    /// <summary>A term as messages write it.</summary>
    public string Written(Term term) => Run.Names.Of(term);

    /// <summary>A finding about one value.</summary>
    public ValidationResult Fault(Iri component, Term value, string message) => Result(component, value, message);

    /// <summary>A finding about all values together.</summary>
    public ValidationResult Fault(Iri component, string message) => Result(component, null, message);

    /// <summary>A finding for each value that fails a test.</summary>
    public IEnumerable<ValidationResult> EachUnless(Func<Term, bool> holds, Iri component, Func<Term, string> message) =>
        Values.Where(value => !holds(value)).Select(value => Fault(component, value, message(value)));

    private ValidationResult Result(Iri component, Term? value, string message) => new()
    {
        FocusNode = Focus,
        Path = Shape.Path,
        Value = value,
        Component = component,
        Severity = Shape.Severity,
        OwnSeverity = Shape.OwnSeverity,
        Message = Shape.Message?.LexicalForm ?? message,
        MessageLanguage = Shape.Message is null ? OwnLanguage : Shape.Message.Language,
        SourceShape = Shape.Id,
        Source = Shape.Source,
    };
}
