using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Turns source and filter of a question into clauses that bind the nodes. It chooses where the search starts, since Neo4j's planner does so by
/// statistics that know nothing of the values in the parameters.
/// </summary>
internal sealed class CandidateCompiler(CompilationContext context)
{
    private readonly AnchoredSearch _anchored = new(context);
    private readonly IndexOrder _ordered = new(context);

    /// <summary>Binds each node that meets the filter, once.</summary>
    public Clauses All(GraphQuery query, string node) => query.Source switch
    {
        NodeSource.OfIris iris => OfIris(iris.Iris, node).Where(context.Filters.Compile(node, query.Filter)),
        NodeSource.OfClasses classes => OfClasses(LabelsOf(classes), query.Filter, node),
        _ => throw new NotSupportedException($"A source of kind {query.Source.GetType().Name} has no form in Cypher."),
    };

    /// <summary>As <see cref="All"/>, but nodes may be missing that aren't on the page.</summary>
    public Clauses OfPage(GraphQuery query, string node)
    {
        if (query.Source is not NodeSource.OfClasses classes || LabelsOf(classes) is not { Length: > 0 } labels || query.Page.First == int.MaxValue)
        {
            return All(query, node);
        }

        var anchor = Anchor.Find(query.Filter, context.Paths.CanLead);
        var page = new PagedCandidates(labels, query.Filter, query.Page, node);
        if (query.Order.IsEmpty && _ordered.ByIri(page) is { } byIri)
        {
            return anchor is { WayBack.IsEmpty: false } ? _anchored.AllOrOthers(anchor, node, Restricted(anchor, labels, node), byIri)
                : anchor is null ? byIri
                : All(query, node);
        }

        return anchor is null && query.Order is [var key] && _ordered.ByValue(page, key) is { } byValue ? byValue : All(query, node);
    }

    private Clauses OfIris(ImmutableArray<string> iris, string node)
    {
        var iri = context.NewVariable();
        return new Clauses()
            .Then($"UNWIND {context.Parameters.Add(iris.Distinct().ToArray())} AS {iri}")
            .Then($"CALL ({iri}) {{ {PathCompiler.NodeOf(iri, node)} }}")
            .With($"DISTINCT {node}");
    }

    private Clauses OfClasses(ImmutableArray<string> labels, Filter filter, string node)
    {
        if (labels.IsEmpty)
        {
            // Nothing has such a class; the variable is bound all the same, so that the text is valid.
            return new Clauses().Match($"({node}:Entity)").Where(CypherLogic.False);
        }

        return Anchor.Find(filter, context.Paths.CanLead) is { } anchor
            ? _anchored.All(anchor, node).Where(Restricted(anchor, labels, node))
            : new Clauses().Match($"({node}:{string.Join('|', labels)})").Where(context.Filters.Compile(node, filter));
    }

    private string Restricted(Anchor anchor, ImmutableArray<string> labels, string node) =>
        CypherLogic.And([$"{node}:{string.Join('|', labels)}", context.Filters.Compile(node, anchor.Rest)]);

    private ImmutableArray<string> LabelsOf(NodeSource.OfClasses classes) =>
        [.. classes.Classes.Select(context.Names.LabelOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(CypherNames.Quote)];
}
