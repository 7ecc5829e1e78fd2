using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Reads the class expressions that suffice for membership of a class.</summary>
internal sealed class ClassExpressionReader(ModelSources sources)
{
    private const int DeepestExpression = 50;

    /// <summary>
    /// The expressions that suffice for a named class: anonymous ones equivalent to it or below it, and what is said of the class itself
    /// by <c>owl:intersectionOf</c>, <c>owl:unionOf</c> or <c>owl:oneOf</c>.
    /// </summary>
    public IReadOnlyList<ClassExpression> Sufficient(Iri named)
    {
        var graph = sources.Graph;
        var anonymous = graph.Objects(named, Owl.EquivalentClass)
            .Concat(graph.Subjects(Owl.EquivalentClass, named))
            .Concat(graph.Subjects(Rdfs.SubClassOf, named))
            .OfType<BlankNode>()
            .Distinct();
        return [.. anonymous.Append<Term>(named).Select(node => ReadAnonymous(node, 0)).OfType<ClassExpression>()];
    }

    private ClassExpression? Read(Term node, int depth) =>
        depth > DeepestExpression ? null : node is Iri named ? new ClassExpression.Named(named) : ReadAnonymous(node, depth);

    private ClassExpression? ReadAnonymous(Term node, int depth)
    {
        var graph = sources.Graph;
        if (graph.Objects(node, Owl.IntersectionOf).FirstOrDefault() is { } all)
        {
            return ReadOperands(all, depth) is { } operands ? new ClassExpression.Intersection(operands) : null;
        }

        if (graph.Objects(node, Owl.UnionOf).FirstOrDefault() is { } any)
        {
            return ReadOperands(any, depth) is { } operands ? new ClassExpression.Union(operands) : null;
        }

        if (graph.Objects(node, Owl.OneOf).FirstOrDefault() is { } members)
        {
            return new ClassExpression.OneOf(sources.List(members));
        }

        return graph.Objects(node, Owl.OnProperty).FirstOrDefault() is Iri property ? ReadRestriction(node, property, depth) : null;
    }

    private ClassExpression? ReadRestriction(Term node, Iri property, int depth)
    {
        if (sources.Graph.Objects(node, Owl.HasValue).FirstOrDefault() is { } value)
        {
            return new ClassExpression.HasValue(property, value);
        }

        return sources.Graph.Objects(node, Owl.SomeValuesFrom).FirstOrDefault() switch
        {
            null => null,
            var anything when anything == Owl.Thing || anything == Rdfs.Literal => new ClassExpression.SomeValuesFrom(property, null),
            var filler => Read(filler, depth + 1) is { } read ? new ClassExpression.SomeValuesFrom(property, read) : null,
        };
    }

    // An expression with an operand that can't be read is not half of it: it is none.
    private IReadOnlyList<ClassExpression>? ReadOperands(Term head, int depth)
    {
        var members = sources.List(head);
        var operands = members.Select(member => Read(member, depth + 1)).OfType<ClassExpression>().ToArray();
        return operands.Length == members.Count && operands.Length > 0 ? operands : null;
    }
}
