using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Types;

/// <summary>Values and paths that every node may have, whether or not the ontology declares them as properties.</summary>
internal sealed class NodePaths
{
    private readonly OntologyRewriting _rewriting;

    public NodePaths(OntologyRewriting rewriting)
    {
        _rewriting = rewriting;
        Label = ValuesOf(Rdfs.Label);
        PrefLabel = ValuesOf(Skos.PrefLabel);
        AltLabel = ValuesOf(Skos.AltLabel);
        Definition = ValuesOf(Skos.Definition);
        Notation = ValuesOf(Skos.Notation);
        Deprecated = ValuesOf(Owl.Deprecated);
        Broader = PathOf(Skos.Broader);
        Narrower = rewriting.Model.FindProperty(Skos.Narrower) is null ? Inverse(Broader) : PathOf(Skos.Narrower);
        InScheme = PathOf(Skos.InScheme);
    }

    /// <summary><c>rdfs:label</c>.</summary>
    public ValueExpression Label { get; }

    /// <summary><c>skos:prefLabel</c>.</summary>
    public ValueExpression PrefLabel { get; }

    /// <summary><c>skos:altLabel</c>.</summary>
    public ValueExpression AltLabel { get; }

    /// <summary><c>skos:definition</c>.</summary>
    public ValueExpression Definition { get; }

    /// <summary><c>skos:notation</c>.</summary>
    public ValueExpression Notation { get; }

    /// <summary><c>owl:deprecated</c>.</summary>
    public ValueExpression Deprecated { get; }

    /// <summary><c>skos:broader</c>.</summary>
    public PathExpression Broader { get; }

    /// <summary><c>skos:narrower</c>.</summary>
    public PathExpression Narrower { get; }

    /// <summary><c>skos:inScheme</c>.</summary>
    public PathExpression InScheme { get; }

    private ValueExpression ValuesOf(Iri property) => _rewriting.Model.FindProperty(property) is { IsObject: false }
        ? _rewriting.ValuesOf(property)
        : new ValueExpression.Stored([_rewriting.SymbolOf(property)]);

    private PathExpression PathOf(Iri property) => _rewriting.Model.FindProperty(property) is { IsObject: true }
        ? _rewriting.PathOf(property)
        : new PathExpression.Edge(_rewriting.SymbolOf(property), false);

    private static PathExpression Inverse(PathExpression path) =>
        path is PathExpression.Edge edge ? edge with { Inverse = !edge.Inverse } : new PathExpression.Union([]);
}
