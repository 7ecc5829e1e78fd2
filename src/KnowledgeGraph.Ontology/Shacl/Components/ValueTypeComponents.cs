using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf.Vocabulary;
using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.1, <see href="https://www.w3.org/TR/shacl/#core-components-value-type">Value Type Constraint Components</see>.</summary>
internal static class ValueTypeComponents
{
    private static readonly Dictionary<Iri, string> Kinds = new()
    {
        [Sh.Iri] = "an IRI",
        [Sh.BlankNode] = "a blank node",
        [Sh.Literal] = "a literal",
        [Sh.BlankNodeOrIri] = "an IRI or a blank node",
        [Sh.BlankNodeOrLiteral] = "a literal or a blank node",
        [Sh.IriOrLiteral] = "an IRI or a literal",
    };

    public static IEnumerable<Constraint> Read(ShapeParameters parameters)
    {
        foreach (var expected in parameters.Iris(Sh.Class))
        {
            yield return new Constraint.OfClass(expected);
        }

        if (parameters.SingleIri(Sh.Datatype) is { } datatype)
        {
            yield return new Constraint.Datatype(datatype);
        }

        if (parameters.SingleIri(Sh.NodeKind) is { } kind)
        {
            if (Kinds.ContainsKey(kind))
            {
                yield return new Constraint.NodeKind(kind);
            }
            else
            {
                parameters.Report(Sh.NodeKind, $"is {parameters.Written(kind)}; one of {string.Join(", ", Kinds.Keys.Select(parameters.Written))} is needed");
            }
        }
    }

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.OfClass expected => check.EachUnless(
            value => value is not Literal && check.Run.Classes.IsInstance(check.Run.Data, value, expected.Class),
            Sh.ClassConstraintComponent,
            value => $"{check.Named(value)} is no {check.Written(expected.Class)}: give it that class, or link something of that class."),
        Constraint.Datatype expected => check.EachUnless(
            value => IsOfType(value, expected.Type),
            Sh.DatatypeConstraintComponent,
            value => $"{check.Named(value)} is no {check.Written(expected.Type)}{Fault(value, expected.Type)}"),
        Constraint.NodeKind expected => check.EachUnless(
            value => IsOfKind(value, expected.Kind),
            Sh.NodeKindConstraintComponent,
            value => $"{check.Named(value)} must be {Kinds[expected.Kind]}."),
        _ => [],
    };

    // The literal must be written as the datatype allows: "1.5"^^xsd:integer is none.
    private static bool IsOfType(Term value, Iri type) => value is Literal literal && literal.Datatype == type && DatatypeMap.IsWellFormed(literal);

    private static string Fault(Term value, Iri type) =>
        value is Literal literal && literal.Datatype == type ? $": \"{literal.LexicalForm}\" can't be read as one." : ": write a value of that datatype.";

    private static bool IsOfKind(Term value, Iri kind) => value switch
    {
        Iri => kind == Sh.Iri || kind == Sh.BlankNodeOrIri || kind == Sh.IriOrLiteral,
        BlankNode => kind == Sh.BlankNode || kind == Sh.BlankNodeOrIri || kind == Sh.BlankNodeOrLiteral,
        _ => kind == Sh.Literal || kind == Sh.BlankNodeOrLiteral || kind == Sh.IriOrLiteral,
    };
}
