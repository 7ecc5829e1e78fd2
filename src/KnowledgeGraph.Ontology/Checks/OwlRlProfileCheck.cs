using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>
/// <c>OWL-RL</c>: axioms keep to the profile (<see href="https://www.w3.org/TR/owl2-profiles/#OWL_2_RL">OWL 2 Profiles §4.2</see>). An
/// axiom beyond it would be read and do nothing, so that it is refused by name, with the Turtle that does what was meant.
/// </summary>
internal static class OwlRlProfileCheck
{
    public const string Code = "OWL-RL";

    // §4.2.3: subClassExpression, superClassExpression and equivClassExpression.
    private static readonly Iri[] OnTheLeft = [Owl.IntersectionOf, Owl.UnionOf, Owl.OneOf, Owl.SomeValuesFrom, Owl.HasValue];
    private static readonly Iri[] InEquivalences = [Owl.IntersectionOf, Owl.HasValue];

    private static readonly Iri[] OnTheRight =
    [
        Owl.IntersectionOf, Owl.ComplementOf, Owl.AllValuesFrom, Owl.HasValue, Owl.MaxCardinality, Owl.MaxQualifiedCardinality,
    ];

    private static readonly Iri[] Constructors =
    [
        Owl.IntersectionOf, Owl.UnionOf, Owl.OneOf, Owl.ComplementOf, Owl.SomeValuesFrom, Owl.AllValuesFrom, Owl.HasValue, Owl.HasSelf,
        Owl.MinCardinality, Owl.MaxCardinality, Owl.Cardinality, Owl.MinQualifiedCardinality, Owl.MaxQualifiedCardinality, Owl.QualifiedCardinality,
    ];

    public static void Run(CheckContext context)
    {
        var graph = context.Modules;
        foreach (var axiom in graph.Match(null, Rdfs.SubClassOf, null))
        {
            CheckLeft(context, axiom);
            CheckRight(context, axiom);
        }

        foreach (var axiom in graph.Match(null, Owl.EquivalentClass, null))
        {
            CheckEquivalence(context, axiom);
        }

        CheckNamed(context);
        CheckUnions(context);
        CheckEnds(context);
        CheckPropertyAxioms(context);
    }

    private static void CheckLeft(CheckContext context, Triple axiom)
    {
        if (axiom.Subject is BlankNode && Offending(context, axiom.Subject, OnTheLeft) is { } offending)
        {
            context.Violation(
                Code,
                $"Not OWL 2 RL: {context.Written(offending)} on the left of rdfs:subClassOf. "
                    + "Allowed there are intersections, unions, owl:oneOf, owl:someValuesFrom and owl:hasValue.",
                context.PlaceOf(axiom));
        }
    }

    private static void CheckRight(CheckContext context, Triple axiom)
    {
        if (axiom.Object is BlankNode && Offending(context, axiom.Object, OnTheRight) is { } offending)
        {
            context.Violation(
                Code,
                $"Not OWL 2 RL: {context.Written(offending)} on the right of rdfs:subClassOf. {Remedy(context, axiom.Object, axiom.Subject, offending)}",
                context.PlaceOf(axiom));
        }
    }

    private static void CheckEquivalence(CheckContext context, Triple axiom)
    {
        foreach (var (expression, named) in new[] { (axiom.Object, axiom.Subject), (axiom.Subject, axiom.Object) }.Where(side => side.Item1 is BlankNode))
        {
            if (Offending(context, expression, InEquivalences) is { } offending)
            {
                context.Violation(
                    Code,
                    $"Not OWL 2 RL: {context.Written(offending)} in owl:equivalentClass, which means also on the right. "
                        + Remedy(context, expression, named, offending),
                    context.PlaceOf(axiom));
            }
        }
    }

    // What is allowed on the left is most probably meant as a condition that suffices; a count is most probably meant as a shape.
    private static string Remedy(CheckContext context, Term expression, Term named, Iri offending) => OnTheLeft.Contains(offending)
        ? $"Write {new ExpressionTurtle(context).Write(expression)} rdfs:subClassOf {context.Written(named)} ."
        : "Say it as a shape with sh:minCount and sh:maxCount.";

    // C owl:unionOf ( … ) is short for an equivalence.
    private static void CheckNamed(CheckContext context)
    {
        var constructors = Constructors.Where(constructor => constructor != Owl.IntersectionOf);
        foreach (var triple in constructors.SelectMany(constructor => context.Modules.Match(null, constructor, null)).Where(triple => triple.Subject is Iri))
        {
            var (constructor, named) = (context.Written(triple.Predicate), context.Written(triple.Subject));
            context.Violation(
                Code,
                $"Not OWL 2 RL: {constructor} of the named class {named}, which makes the two equivalent. "
                    + $"Write [ a owl:Class ; {constructor} {Listed(context, triple.Object)} ] rdfs:subClassOf {named} .",
                context.PlaceOf(triple));
        }
    }

    private static string Listed(CheckContext context, Term head) => $"( {string.Join(' ', context.List(head).Select(new ExpressionTurtle(context).Write))} )";

    private static void CheckUnions(CheckContext context)
    {
        foreach (var triple in context.Modules.Match(null, Owl.DisjointUnionOf, null))
        {
            var members = Listed(context, triple.Object);
            context.Violation(
                Code,
                $"Not OWL 2 RL: owl:disjointUnionOf. Write each of {members} rdfs:subClassOf {context.Written(triple.Subject)} , "
                    + $"and [] a owl:AllDisjointClasses ; owl:members {members} .",
                context.PlaceOf(triple));
        }
    }

    private static void CheckEnds(CheckContext context)
    {
        Iri[] ends = [Rdfs.Domain, Rdfs.Range];
        foreach (var triple in ends.SelectMany(end => context.Modules.Match(null, end, null)).Where(triple => triple.Object is BlankNode))
        {
            var (property, end) = (context.Written(triple.Subject), context.Written(triple.Predicate));
            var members = context.Modules.Objects(triple.Object, Owl.UnionOf).SelectMany(context.List).ToArray();
            context.Violation(
                Code,
                members.Length > 0 && triple.Predicate == Rdfs.Domain
                    ? $"Not OWL 2 RL: a union as {end}. Write {property} {end} {context.Written(members)} ."
                    : $"Not OWL 2 RL: a class expression as {end} of {property}. Name a class.",
                context.PlaceOf(triple));
        }
    }

    private static void CheckPropertyAxioms(CheckContext context)
    {
        foreach (var typing in context.Modules.Match(null, RdfTerms.Type, Owl.ReflexiveProperty))
        {
            var message = $"Not OWL 2 RL: owl:ReflexiveProperty of {context.Written(typing.Subject)}. Add the subject itself where it is asked for.";
            context.Violation(Code, message, context.PlaceOf(typing));
        }

        Iri[] onProperties = [Owl.OnProperty, Owl.PropertyChainAxiom, Rdfs.SubPropertyOf, Owl.EquivalentProperty];
        foreach (var triple in onProperties.SelectMany(predicate => context.Modules.Match(null, predicate, null)))
        {
            if (AnonymousIn(context, triple) is { } anonymous)
            {
                var (subject, inverse) = (context.Written(triple.Subject), new ExpressionTurtle(context).Write(anonymous));
                context.Violation(
                    Code,
                    $"{context.Written(triple.Predicate)} of {subject} uses {inverse}: give the inverse a name, and use that.",
                    context.PlaceOf(triple));
            }
        }
    }

    private static BlankNode? AnonymousIn(CheckContext context, Triple triple) => triple.Predicate == Owl.PropertyChainAxiom
        ? context.List(triple.Object).OfType<BlankNode>().FirstOrDefault()
        : triple.Object as BlankNode;

    // The first constructor, from the outside in, that is not among the allowed ones; what stands inside a filler is of the same side, and
    // inside a complement of the other.
    private static Iri? Offending(CheckContext context, Term expression, Iri[] allowed)
    {
        if (expression is not BlankNode)
        {
            return null;
        }

        foreach (var constructor in Constructors.Where(constructor => context.Modules.Has(expression, constructor, null)))
        {
            if (!allowed.Contains(constructor) || IsLargeCount(context, expression, constructor))
            {
                return constructor;
            }

            var inner = constructor == Owl.ComplementOf ? OnTheLeft : allowed;
            var offending = Operands(context, expression, constructor).Select(operand => Offending(context, operand, inner));
            if (offending.FirstOrDefault(found => found is not null) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    private static bool IsLargeCount(CheckContext context, Term expression, Iri constructor) =>
        (constructor == Owl.MaxCardinality || constructor == Owl.MaxQualifiedCardinality)
        && !context.Modules.Objects(expression, constructor).OfType<Literal>().Any(count => count.LexicalForm is "0" or "1");

    private static IEnumerable<Term> Operands(CheckContext context, Term expression, Iri constructor)
    {
        var operands = context.Modules.Objects(expression, constructor);
        return constructor == Owl.IntersectionOf || constructor == Owl.UnionOf ? operands.SelectMany(context.List)
            : constructor == Owl.HasValue || constructor == Owl.OneOf ? []
            : operands;
    }
}
