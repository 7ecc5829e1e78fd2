using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>KG-VALUE</c>: classes of records name both ends of their interval, times are instants, and paths to a data subject lead somewhere.</summary>
internal static class IntervalCheck
{
    private const string Code = SteeringValueCheck.Code;

    private static readonly Iri[] Times = [Kg.ValidFrom, Kg.ValidUntil, Kg.LapsesAt, Kg.TimeProperty];

    public static void Run(CheckContext context)
    {
        foreach (var c in context.Model.Classes)
        {
            CheckEnds(context, c.Iri);
            CheckTimes(context, c.Iri);
            CheckDataSubject(context, c.Iri);
        }
    }

    private static void CheckEnds(CheckContext context, Iri iri)
    {
        var isInterval = context.Modules.Objects(iri, Kg.Kind).OfType<Literal>().Any(kind => kind.LexicalForm == "interval");
        var missing = new[] { Kg.ValidFrom, Kg.ValidUntil }.Where(end => !context.Modules.Has(iri, end, null)).ToArray();
        if (isInterval && missing.Length > 0)
        {
            var place = context.PlaceOf(iri, Kg.Kind);
            context.Violation(Code, $"{context.Written(iri)} is of kg:kind \"interval\" without {context.Written(missing)}: name the property.", place);
        }

        if (!isInterval && missing.Length < 2)
        {
            var written = context.Modules.Has(iri, Kg.ValidFrom, null) ? Kg.ValidFrom : Kg.ValidUntil;
            var place = context.PlaceOf(iri, written);
            context.Violation(Code, $"{context.Written(iri)} has {context.Written(written)} and is no record: add kg:kind \"interval\".", place);
        }
    }

    private static void CheckTimes(CheckContext context, Iri iri)
    {
        var times = from annotation in Times
                    from property in context.Modules.Objects(iri, annotation).OfType<Iri>().Select(context.Model.FindProperty).OfType<OntologyProperty>()
                    where property.Range != Xsd.DateTime || !property.IsFunctional
                    select (annotation, property);
        foreach (var (annotation, property) in times)
        {
            context.Violation(
                Code,
                $"{context.Written(annotation)} of {context.Written(iri)} is {context.Written(property.Iri)}, "
                    + "which is no functional property of range xsd:dateTime: make it one.",
                context.PlaceOf(iri, annotation));
        }
    }

    private static void CheckDataSubject(CheckContext context, Iri iri)
    {
        foreach (var triple in context.Modules.Match(iri, Kg.DataSubject, null))
        {
            try
            {
                _ = new PathReader(context.Modules).Read(triple.Object);
            }
            catch (FormatException exception)
            {
                context.Violation(Code, $"kg:dataSubject of {context.Written(iri)} {exception.Message.TrimEnd('.')}.", context.PlaceOf(triple));
            }
        }
    }
}
