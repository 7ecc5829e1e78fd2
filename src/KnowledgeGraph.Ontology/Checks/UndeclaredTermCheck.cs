using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>
/// <c>UNDECLARED</c>: what is used from the namespaces of the ontology is also declared there. In the namespaces of classes and
/// properties a missing declaration is a violation, among individuals a warning.
/// </summary>
internal static class UndeclaredTermCheck
{
    public const string Code = "UNDECLARED";

    public static void Run(CheckContext context)
    {
        var properties = context.Model.Properties.Select(property => property.Iri).ToArray();
        var declared = context.Asserted.Select(triple => triple.Subject).OfType<Iri>().Concat(properties).ToHashSet();
        var ofSchema = NamespacesOf(context.Model.Classes.Select(c => c.Iri).Concat(properties).Where(schema => context.PlaceOf(schema) is not null));
        var ofIndividuals = NamespacesOf(context.Model.Individuals.Select(individual => individual.Iri));
        ofSchema.RemoveWhere(IsForeign);
        var reported = new HashSet<Iri>();
        foreach (var (used, triple) in Uses(context.Modules))
        {
            var space = TermNames.Namespace(used);
            var isSchema = ofSchema.Contains(space);
            if (!declared.Contains(used) && used.Value != space && (isSchema || ofIndividuals.Contains(space)) && reported.Add(used))
            {
                var known = declared.Where(candidate => TermNames.Namespace(candidate) == space).Select(TermNames.LocalName);
                var near = NearestName.Find(TermNames.LocalName(used), known);
                var remedy = near is null ? "declare it." : $"did you mean {context.Written(new Iri(space + near))}?";
                var severity = isSchema ? Severity.Violation : Severity.Warning;
                context.Report(Code, severity, $"{context.Written(used)} is declared nowhere: {remedy}", context.PlaceOf(triple));
            }
        }
    }

    // Standard vocabularies declare their own terms, also where a module says something about one of them; names such as urn:a have no namespace.
    private static bool IsForeign(string space) => space.Length == 0 || space == Skos.Namespace || StandardTerms.IsOfLanguage(new Iri(space + "term"));

    private static HashSet<string> NamespacesOf(IEnumerable<Iri> iris) => [.. iris.Select(TermNames.Namespace)];

    // A literal of xsd:anyURI names a term as well.
    private static IEnumerable<(Iri Used, Triple Triple)> Uses(RdfGraph graph)
    {
        foreach (var triple in graph)
        {
            yield return (triple.Predicate, triple);
            if (triple.Object is Iri iri)
            {
                yield return (iri, triple);
            }
            else if (triple.Object is Literal literal && literal.Datatype == Xsd.AnyUri && IriReference.Parse(literal.LexicalForm).Scheme is not null)
            {
                yield return (new Iri(literal.LexicalForm), triple);
            }
        }
    }
}
