using System.Globalization;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>Compares, for a case, what the rewritten paths and classes answer with what the closure holds.</summary>
internal sealed class AnswerComparison
{
    private static readonly string Now = ClosureOracle.Now.ToString("O", CultureInfo.InvariantCulture);
    private readonly GraphWorld _world;
    private readonly ClosureFacts _facts;
    private readonly IReadOnlySet<Iri> _hidden;
    private readonly GraphEvaluation _evaluation;
    private readonly List<Iri> _nodes;
    private readonly List<string> _differences = [];

    private AnswerComparison(OracleCase @case)
    {
        _world = GraphWorld.Of(@case.Ontology, @case.Data);
        _facts = ClosureOracle.Of(@case, _world.Model, out _hidden);
        _evaluation = _world.Evaluation(Now, long.MaxValue);
        _nodes = [.. _world.View.Nodes().Select(n => new Iri(_world.View.IriOf(n))).Where(n => !_hidden.Contains(n))];
    }

    /// <summary>What differs, a sentence each.</summary>
    public static IReadOnlyList<string> Of(OracleCase @case)
    {
        var comparison = new AnswerComparison(@case);
        comparison.CompareProperties();
        comparison.CompareClasses();
        return comparison._differences;
    }

    private void CompareProperties()
    {
        foreach (var property in _world.Model.Properties)
        {
            if (property.IsObject)
            {
                ComparePairs(property.Iri);
                Explain(property.Iri);
            }
            else
            {
                CompareValues(property.Iri);
            }
        }
    }

    private void ComparePairs(Iri property)
    {
        var expected = _facts.Pairs(Name(property)).ToHashSet();
        var path = _world.Rewriting.PathOf(property);
        Expect($"{Name(property)}", expected, Walk(path));
        Expect($"{Name(property)}, explainable", expected, Walk(_world.Rewriting.ExplainablePathOf(property)));
        Expect($"{Name(property)}, from the other end", expected, Walk(PathSimplifier.Reverse(path)).Where(p => !_hidden.Contains(p.To)).Select(p => (p.To, p.From)));
    }

    private IEnumerable<(Iri From, Iri To)> Walk(PathExpression path) =>
        from node in _nodes
        from end in _evaluation.Follow(Find(node), path)
        let iri = new Iri(_world.View.IriOf(end))
        select (node, iri);

    // The end of a record is shown by the clock, not by OWL: it has tests of its own.
    private void CompareValues(Iri property)
    {
        if (_world.Rewriting.ValuesOf(property) is not ValueExpression.Stored stored)
        {
            return;
        }

        foreach (var node in Told(new SelectedItem.Values(stored)))
        {
            var found = (StoredValue[])node.Fields[0]!;
            Expect($"{Name(property)} of {_world.Name(node.Iri)}", _facts.Literals(new Iri(node.Iri), property), found.Select(ValueCodec.Display));
        }
    }

    private void CompareClasses()
    {
        foreach (var @class in _world.Model.Classes)
        {
            var expected = _facts.Members(@class.Iri);
            var filter = _world.Rewriting.MembersOf(@class.Iri);
            Expect(Name(@class.Iri), expected, _nodes.Where(n => _evaluation.Meets(Find(n), filter)));
            Expect($"{Name(@class.Iri)}, explainable", expected, _nodes.Where(n => _evaluation.Meets(Find(n), _world.Rewriting.MembershipOf(@class.Iri).Members)));
            Expect($"{Name(@class.Iri)}, listed", expected, Listed(@class.Iri, filter));
        }

        ExplainClasses();
    }

    private IEnumerable<Iri> Listed(Iri @class, Filter filter)
    {
        var source = new NodeSource.OfClasses(_world.Rewriting.AssertedClassesOf(@class));
        return Ask(new GraphQuery(source, filter, [], PageRequest.All, new Selection([]), false)).Select(n => new Iri(n.Iri));
    }

    // Every step of a proof concludes what the closure holds, and every answer has a proof.
    private void Explain(Iri property)
    {
        var item = new SelectedItem.ExplainPath(_world.Rewriting.ExplainablePathOf(property), property.Value, null);
        foreach (var node in Told(item))
        {
            var proofs = (Explanation[])node.Fields[0]!;
            foreach (var step in proofs)
            {
                CheckProof(step);
            }

            Expect($"proofs of {Name(property)} of {_world.Name(node.Iri)}", _facts.Values(new Iri(node.Iri), Name(property)).Select(v => v.Value), proofs.Select(p => p.Value).Distinct());
        }
    }

    private void ExplainClasses()
    {
        var item = new SelectedItem.ExplainClasses(_world.Rewriting.Memberships, null);
        foreach (var node in Told(item))
        {
            var proofs = (Explanation[])node.Fields[0]!;
            foreach (var step in proofs)
            {
                CheckProof(step);
            }

            var classes = _world.Model.Classes.Where(c => _facts.Members(c.Iri).Contains(new Iri(node.Iri))).Select(c => c.Iri.Value);
            Expect($"proven classes of {_world.Name(node.Iri)}", classes, proofs.Select(p => p.Value).Distinct());
        }
    }

    private IEnumerable<ResultNode> Told(SelectedItem item) => Ask(new GraphQuery(
        new NodeSource.OfIris([.. _nodes.Select(n => n.Value)]), Filter.True, [], PageRequest.All, new Selection([item]), false));

    private IReadOnlyList<ResultNode> Ask(GraphQuery query) => _world.Ask(query, Now, new QueryLimits(long.MaxValue)).List.Nodes;

    private void CheckProof(Explanation step)
    {
        foreach (var statement in step.Premises.Append(step.Conclusion).Where(s => s.Property != Kg.ValidNow.Value && IsIri(s.Object)))
        {
            if (!_facts.Contains(new Triple(new Iri(statement.Subject), new Iri(statement.Property), new Iri(statement.Object))) && !IsExpression(statement))
            {
                _differences.Add($"a proof by {step.Rule} says {Written(statement)}, which the closure doesn't hold");
            }
        }
    }

    // Classes without a name are written as expressions.
    private static bool IsExpression(Statement statement) => statement.Object.StartsWith('(') || statement.Object.StartsWith('{');

    private static bool IsIri(string text) => Uri.TryCreate(text, UriKind.Absolute, out _);

    private string Written(Statement statement) => $"{_world.Name(statement.Subject)} {_world.Name(statement.Property)} {_world.Name(statement.Object)}";

    private void Expect<T>(string what, IEnumerable<T> expected, IEnumerable<T> found)
        where T : notnull
    {
        var (wanted, got) = (expected.ToHashSet(), found.ToHashSet());
        Report(what, "lacks", wanted.Except(got));
        Report(what, "has in excess", got.Except(wanted));
    }

    private void Report<T>(string what, string verb, IEnumerable<T> items)
    {
        if (string.Join(", ", items.Select(i => Shown(i!)).Order(StringComparer.Ordinal)) is { Length: > 0 } list)
        {
            _differences.Add($"{what} {verb} {list}");
        }
    }

    private string Shown(object item) => item switch
    {
        Iri iri => Name(iri),
        (Iri from, Iri to) => $"{Name(from)} → {Name(to)}",
        string text when IsIri(text) => _world.Name(text),
        _ => item.ToString()!,
    };

    private NodeId Find(Iri iri) => _world.View.TryFind(iri.Value, out var node) ? node : throw new InvalidOperationException($"{iri} is gone.");

    private string Name(Iri iri) => _world.Name(iri.Value);
}
