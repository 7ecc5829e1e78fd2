using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>The names that may stand in a shape. A misspelt one would silently check nothing.</summary>
internal static class ParameterNames
{
    private static readonly HashSet<Iri> OfPropertyShapesOnly =
    [
        Sh.MinCount, Sh.MaxCount, Sh.UniqueLang, Sh.LessThan, Sh.LessThanOrEquals,
        Kg.WithinDays, Kg.Latest, Kg.DistinctWeeks, Kg.MinShare, Kg.OfThose, Kg.FollowedWithinDays,
    ];

    private static readonly HashSet<Iri> Constraints =
    [
        .. OfPropertyShapesOnly,
        Sh.Class, Sh.Datatype, Sh.NodeKind, Sh.MinExclusive, Sh.MinInclusive, Sh.MaxExclusive, Sh.MaxInclusive,
        Sh.MinLength, Sh.MaxLength, Sh.Pattern, Sh.Flags, Sh.LanguageIn, Sh.Equals, Sh.Disjoint,
        Sh.QualifiedValueShape, Sh.QualifiedMinCount, Sh.QualifiedMaxCount, Sh.QualifiedValueShapesDisjoint,
        Sh.Not, Sh.And, Sh.Or, Sh.Xone, Sh.Node, Sh.Property, Sh.Closed, Sh.IgnoredProperties, Sh.HasValue, Sh.In, Kg.ValidNow,
    ];

    private static readonly HashSet<Iri> Others =
    [
        Sh.Path, Sh.TargetClass, Sh.TargetNode, Sh.TargetSubjectsOf, Sh.TargetObjectsOf, Sh.Severity, Sh.Message, Sh.Deactivated,
        Sh.Name, Sh.Description, Sh.Order, Sh.Group, Sh.DefaultValue,
    ];

    /// <summary>Whether the predicate is a parameter of a constraint component.</summary>
    public static bool IsConstraint(Iri predicate) => Constraints.Contains(predicate);

    /// <summary>Reports names of SHACL that a shape of this kind doesn't know.</summary>
    public static void Check(ShapeParameters parameters)
    {
        foreach (var name in parameters.Graph.Match(parameters.Shape, null, null).Select(triple => triple.Predicate).Distinct())
        {
            if (!parameters.IsProperty && OfPropertyShapesOnly.Contains(name))
            {
                parameters.Report(name, "has a meaning only beside sh:path; put it into an sh:property [ … ]");
            }
            else if (IsUnknown(name))
            {
                parameters.Report(name, $"is not known here{NearestName.Suggestion(TermNames.LocalName(name), Known, "sh:")}");
            }
        }
    }

    private static IEnumerable<string> Known => Constraints.Concat(Others).Where(IsShacl).Select(TermNames.LocalName);

    private static bool IsUnknown(Iri name) => IsShacl(name) && !Constraints.Contains(name) && !Others.Contains(name);

    private static bool IsShacl(Iri name) => name.Value.StartsWith(Sh.Namespace, StringComparison.Ordinal);
}
