using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>A class expression that OWL 2 RL allows on the left of a sub-class axiom.</summary>
public abstract record ClassExpression
{
    private ClassExpression()
    {
    }

    /// <summary>Members of a named class.</summary>
    public sealed record Named(Iri Class) : ClassExpression;

    /// <summary>Things with <paramref name="Value"/> among the values of <paramref name="Property"/> (<c>owl:hasValue</c>).</summary>
    public sealed record HasValue(Iri Property, Term Value) : ClassExpression;

    /// <summary>Things with a value of <paramref name="Property"/> in <paramref name="Filler"/> (<c>owl:someValuesFrom</c>); a null filler is owl:Thing.</summary>
    public sealed record SomeValuesFrom(Iri Property, ClassExpression? Filler) : ClassExpression;

    /// <summary>Members of all operands (<c>owl:intersectionOf</c>).</summary>
    public sealed record Intersection(IReadOnlyList<ClassExpression> Operands) : ClassExpression;

    /// <summary>Members of any operand (<c>owl:unionOf</c>).</summary>
    public sealed record Union(IReadOnlyList<ClassExpression> Operands) : ClassExpression;

    /// <summary>The listed individuals (<c>owl:oneOf</c>).</summary>
    public sealed record OneOf(IReadOnlyList<Term> Individuals) : ClassExpression;
}
