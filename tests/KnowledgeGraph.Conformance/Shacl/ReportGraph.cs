using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Conformance.Shacl;

/// <summary>Writes validation reports as graphs, and cuts expected ones down to what the suite compares.</summary>
internal static class ReportGraph
{
    private static readonly Iri[] Compared =
    [
        Sh.FocusNode, Sh.ResultPath, Sh.Value, Sh.SourceConstraintComponent, Sh.ResultSeverity, Sh.SourceShape,
    ];

    /// <summary>The report that a validation gave. Messages are added only to results of which messages are expected.</summary>
    public static RdfGraph Of(ValidationReport report, bool withMessages)
    {
        var scope = new BlankNodeScope();
        var graph = new RdfGraph();
        var node = scope.Next();
        graph.Add(node, RdfTerms.Type, Sh.ValidationReport);
        graph.Add(node, Sh.Conforms, Literal.Of(report.Conforms));
        foreach (var result in report.Results)
        {
            graph.Add(node, Sh.Result, Add(graph, scope, result, withMessages));
        }

        return graph;
    }

    /// <summary>The part of an expected report that is compared, and whether messages are part of it.</summary>
    public static (RdfGraph Graph, bool WithMessages) Expected(RdfGraph graph, Term report)
    {
        var compared = new RdfGraph();
        var conforms = graph.Object(report, Sh.Conforms) as Literal;
        compared.Add(report, RdfTerms.Type, Sh.ValidationReport);
        compared.Add(report, Sh.Conforms, Literal.Of(conforms?.LexicalForm is "true" or "1"));
        var results = graph.Objects(report, Sh.Result).ToArray();
        var withMessages = results.Any(result => graph.Has(result, Sh.ResultMessage, null));
        foreach (var result in results)
        {
            compared.Add(report, Sh.Result, result);
            compared.Add(result, RdfTerms.Type, Sh.ValidationResult);
            foreach (var triple in graph.Match(result, null, null).Where(triple => Compared.Contains(triple.Predicate) || triple.Predicate == Sh.ResultMessage))
            {
                compared.Add(triple);
                CopyPath(graph, compared, triple.Predicate == Sh.ResultPath ? triple.Object : null);
            }
        }

        return (compared, withMessages);
    }

    private static BlankNode Add(RdfGraph graph, BlankNodeScope scope, ValidationResult result, bool withMessages)
    {
        var node = scope.Next();
        graph.Add(node, RdfTerms.Type, Sh.ValidationResult);
        graph.Add(node, Sh.FocusNode, Own(result.FocusNode));
        graph.Add(node, Sh.SourceConstraintComponent, result.Component);
        graph.Add(node, Sh.SourceShape, Own(result.SourceShape));
        graph.Add(node, Sh.ResultSeverity, result.OwnSeverity ?? SeverityTerm(result.Severity));
        if (result.Path is not null)
        {
            graph.Add(node, Sh.ResultPath, Write(graph, scope, result.Path));
        }

        if (result.Value is not null)
        {
            graph.Add(node, Sh.Value, Own(result.Value));
        }

        if (withMessages)
        {
            graph.Add(node, Sh.ResultMessage, result.MessageLanguage is null ? Literal.Of(result.Message) : Literal.Of(result.Message, result.MessageLanguage));
        }

        return node;
    }

    // Blank nodes of the data must not be taken for those of the report.
    private static Term Own(Term term) => term is BlankNode node ? new BlankNode($"data-{node.Label}") : term;

    private static Iri SeverityTerm(Severity severity) => severity switch
    {
        Severity.Info => Sh.Info,
        Severity.Warning => Sh.Warning,
        _ => Sh.Violation,
    };

    private static Term Write(RdfGraph graph, BlankNodeScope scope, PropertyPath path) => path switch
    {
        PredicatePath predicate => predicate.Predicate,
        InversePath inverse => Node(graph, scope, Sh.InversePath, Write(graph, scope, inverse.Path)),
        ZeroOrMorePath repeated => Node(graph, scope, Sh.ZeroOrMorePath, Write(graph, scope, repeated.Path)),
        OneOrMorePath repeated => Node(graph, scope, Sh.OneOrMorePath, Write(graph, scope, repeated.Path)),
        ZeroOrOnePath optional => Node(graph, scope, Sh.ZeroOrOnePath, Write(graph, scope, optional.Path)),
        AlternativePath alternative => Node(graph, scope, Sh.AlternativePath, WriteList(graph, scope, alternative.Choices)),
        SequencePath sequence => WriteList(graph, scope, sequence.Steps),
        _ => throw new InvalidOperationException($"{path} is no path of SHACL."),
    };

    private static BlankNode Node(RdfGraph graph, BlankNodeScope scope, Iri predicate, Term operand)
    {
        var node = scope.Next();
        graph.Add(node, predicate, operand);
        return node;
    }

    private static Term WriteList(RdfGraph graph, BlankNodeScope scope, IEnumerable<PropertyPath> members)
    {
        Term rest = RdfTerms.Nil;
        foreach (var member in members.Reverse())
        {
            var node = Node(graph, scope, RdfTerms.First, Write(graph, scope, member));
            graph.Add(node, RdfTerms.Rest, rest);
            rest = node;
        }

        return rest;
    }

    private static void CopyPath(RdfGraph from, RdfGraph to, Term? node)
    {
        if (node is not BlankNode || to.Has(node, null, null))
        {
            return;
        }

        foreach (var triple in from.Match(node, null, null).ToArray())
        {
            to.Add(triple);
            CopyPath(from, to, triple.Object);
        }
    }
}
