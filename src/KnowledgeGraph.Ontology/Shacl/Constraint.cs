using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>A constraint component with its parameters (SHACL, section 4), or one of the additions for conditions (semantics.md, section 4).</summary>
public abstract record Constraint
{
    private Constraint()
    {
    }

    /// <summary><c>sh:class</c> (§4.1.1).</summary>
    public sealed record OfClass(Iri Class) : Constraint;

    /// <summary><c>sh:datatype</c> (§4.1.2).</summary>
    public sealed record Datatype(Iri Type) : Constraint;

    /// <summary><c>sh:nodeKind</c> (§4.1.3): one of the six IRIs of the SHACL vocabulary.</summary>
    public sealed record NodeKind(Iri Kind) : Constraint;

    /// <summary><c>sh:minCount</c> (§4.2.1).</summary>
    public sealed record MinCount(int Count) : Constraint;

    /// <summary><c>sh:maxCount</c> (§4.2.2).</summary>
    public sealed record MaxCount(int Count) : Constraint;

    /// <summary><c>sh:minExclusive</c>, <c>minInclusive</c>, <c>maxExclusive</c>, <c>maxInclusive</c> (§4.3).</summary>
    public sealed record Range(RangeBound Bound, Literal Limit) : Constraint;

    /// <summary><c>sh:minLength</c> (§4.4.1), in characters.</summary>
    public sealed record MinLength(int Length) : Constraint;

    /// <summary><c>sh:maxLength</c> (§4.4.2), in characters.</summary>
    public sealed record MaxLength(int Length) : Constraint;

    /// <summary><c>sh:pattern</c> with <c>sh:flags</c> (§4.4.3).</summary>
    public sealed record Pattern(string Expression, string Flags) : Constraint;

    /// <summary><c>sh:languageIn</c> (§4.4.4).</summary>
    public sealed record LanguageIn(IReadOnlyList<string> Languages) : Constraint;

    /// <summary><c>sh:uniqueLang true</c> (§4.4.5).</summary>
    public sealed record UniqueLang : Constraint;

    /// <summary><c>sh:equals</c> (§4.5.1).</summary>
    public sealed record EqualTo(Iri Other) : Constraint;

    /// <summary><c>sh:disjoint</c> (§4.5.2).</summary>
    public sealed record DisjointFrom(Iri Other) : Constraint;

    /// <summary><c>sh:lessThan</c> (§4.5.3) and <c>sh:lessThanOrEquals</c> (§4.5.4).</summary>
    public sealed record LessThan(Iri Other, bool OrEqual) : Constraint;

    /// <summary><c>sh:not</c> (§4.6.1).</summary>
    public sealed record Not(NodeShape Shape) : Constraint;

    /// <summary><c>sh:and</c> (§4.6.2).</summary>
    public sealed record And(IReadOnlyList<NodeShape> Shapes) : Constraint;

    /// <summary><c>sh:or</c> (§4.6.3).</summary>
    public sealed record Or(IReadOnlyList<NodeShape> Shapes) : Constraint;

    /// <summary><c>sh:xone</c> (§4.6.4).</summary>
    public sealed record Xone(IReadOnlyList<NodeShape> Shapes) : Constraint;

    /// <summary><c>sh:node</c> (§4.7.1).</summary>
    public sealed record Node(NodeShape Shape) : Constraint;

    /// <summary><c>sh:property</c> (§4.7.2).</summary>
    public sealed record Property(PropertyShape Shape) : Constraint;

    /// <summary><c>sh:qualifiedValueShape</c> with its counts (§4.7.3).</summary>
    public sealed record Qualified(NodeShape Shape, int? Min, int? Max, bool IsDisjoint) : Constraint
    {
        /// <summary>With <c>sh:qualifiedValueShapesDisjoint</c>: the sibling shapes, none of which a counted value may meet.</summary>
        public IReadOnlyList<NodeShape> Siblings { get; init; } = [];
    }

    /// <summary><c>sh:closed true</c> with <c>sh:ignoredProperties</c> (§4.8.1).</summary>
    public sealed record Closed(IReadOnlySet<Iri> Allowed) : Constraint;

    /// <summary><c>sh:hasValue</c> (§4.8.2).</summary>
    public sealed record HasValue(Term Value) : Constraint;

    /// <summary><c>sh:in</c> (§4.8.3).</summary>
    public sealed record In(IReadOnlyList<Term> Values) : Constraint;

    /// <summary><c>kg:validNow true</c>: the focus node's interval holds at the evaluation time.</summary>
    public sealed record ValidNow : Constraint;

    /// <summary><c>kg:distinctWeeks</c>: the values fall into at least that many ISO weeks (UTC).</summary>
    public sealed record DistinctWeeks(int Count) : Constraint;

    /// <summary>
    /// <c>kg:minShare</c>: of the values that meet <c>kg:ofThose</c> (null: all), at least that share (0..1) meets the property shape's
    /// <c>sh:qualifiedValueShape</c>; no value at all fails.
    /// </summary>
    public sealed record MinShare(decimal Share, NodeShape? OfThose) : Constraint;

    /// <summary>
    /// <c>kg:followedWithinDays</c>: a value that meets <c>kg:ofThose</c> (null: any) is followed, at most that many days later, by another
    /// value that meets the property shape's <c>sh:qualifiedValueShape</c>.
    /// </summary>
    public sealed record FollowedWithin(int Days, NodeShape? OfThose) : Constraint;
}
