using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf.Vocabulary;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>KG-VALUE</c>: steering annotations have values that mean something, and one each.</summary>
internal static class SteeringValueCheck
{
    public const string Code = "KG-VALUE";

    private static readonly FrozenSet<Iri> Flags = FrozenSet.Create(
        Kg.Hidden, Kg.Abstract, Kg.Polymorphic, Kg.Enum, Kg.Derived, Kg.ReviewRequired, Kg.LlmExtractable, Kg.Identifying, Kg.ExcludesSelf, Kg.Ordered);

    private static readonly FrozenSet<Iri> Numbers = FrozenSet.Create(Kg.RetentionDays, Kg.MinExposure, Kg.Scale);

    private static readonly FrozenDictionary<Iri, string[]> Choices = new Dictionary<Iri, string[]>
    {
        [Kg.Exposure] = ["root", "nested", "hidden"],
        [Kg.Indexed] = ["range", "text", "fulltext", "vector", "unique"],
        [Kg.PersonalData] = ["none", "personal", "special", "inferred"],
        [Kg.Kind] = ["interval"],
        [Kg.DomainRangeAs] = ["constraint", "inference"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<Iri> Texts = FrozenSet.Create(Kg.GraphqlName, Kg.Plural);

    private static readonly FrozenSet<Iri> Properties = FrozenSet.Create(Kg.ValidFrom, Kg.ValidUntil, Kg.LapsesAt, Kg.TimeProperty, Kg.Narrows);

    public static void Run(CheckContext context)
    {
        foreach (var triple in context.Modules.Where(triple => triple.Predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal)))
        {
            if (NeededInsteadOf(context, triple) is { } needed)
            {
                var statement = $"{context.Written(triple.Predicate)} of {context.Written(triple.Subject)} is {context.Written(triple.Object)}";
                context.Violation(Code, $"{statement}: {needed}.", context.PlaceOf(triple));
            }

            CheckSingle(context, triple);
        }
    }

    private static string? NeededInsteadOf(CheckContext context, Triple triple)
    {
        var (_, annotation, value) = triple;
        if (Flags.Contains(annotation))
        {
            return value is Literal flag && flag.Datatype == Xsd.Boolean && DatatypeMap.IsWellFormed(flag) ? null : "write true or false";
        }

        if (Numbers.Contains(annotation))
        {
            var most = annotation == Kg.Scale ? 9 : int.MaxValue;
            return IsNumber(value, most) ? null : most == 9 ? "write a whole number from 0 to 9" : "write a whole number from 0 on";
        }

        if (Choices.TryGetValue(annotation, out var choices))
        {
            var isChoice = value is Literal written && choices.Contains(written.LexicalForm);
            return isChoice ? null : $"write {string.Join(" or ", choices.Select(choice => $"\"{choice}\""))}";
        }

        if (Properties.Contains(annotation))
        {
            return value is Iri property && context.Model.FindProperty(property) is not null ? null : "name a property that is declared";
        }

        return Texts.Contains(annotation) && value is not Literal ? "write a text" : null;
    }

    private static bool IsNumber(Term value, int most) =>
        value is Literal number && number.Datatype == Xsd.Integer
        && int.TryParse(number.LexicalForm, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) && read >= 0 && read <= most;

    // Languages and examples may be several.
    private static void CheckSingle(CheckContext context, Triple triple)
    {
        var (subject, annotation, value) = triple;
        var isSingle = Flags.Contains(annotation) || Numbers.Contains(annotation) || Choices.ContainsKey(annotation)
            || Texts.Contains(annotation) || Properties.Contains(annotation);
        if (isSingle && context.Modules.Objects(subject, annotation).First() is var first && first != value)
        {
            context.Violation(
                Code,
                $"{context.Written(annotation)} of {context.Written(subject)} is {context.Written(first)} and {context.Written(value)}: keep one.",
                context.PlaceOf(triple));
        }
    }
}
