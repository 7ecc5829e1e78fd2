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
        var declared = context.Asserted.Select(triple => triple.Subject).OfType<Iri>().Concat(context.Model.Properties.Select(property => property.Iri)).ToHashSet();
        var ofSchema = NamespacesOf(context.Model.Classes.Where(c => c.Source is not null).Select(c => c.Iri).Concat(context.Model.Properties.Where(p => p.Source is not null).Select(p => p.Iri)));
        var ofIndividuals = NamespacesOf(context.Model.Individuals.Select(individual => individual.Iri));
        ofSchema.RemoveWhere(IsForeign);
        var reported = new HashSet<Iri>();
        foreach (var (used, triple) in Uses(context.Modules))
        {
            var space = TermNames.Namespace(used);
            var isSchema = ofSchema.Contains(space);
            if (!declared.Contains(used) && used.Value != space && (isSchema || ofIndividuals.Contains(space)) && reported.Add(used))
            {
                var near = NearestName.Find(TermNames.LocalName(used), declared.Where(known => TermNames.Namespace(known) == space).Select(TermNames.LocalName));
                var remedy = near is null ? "declare it" : $"did you mean {context.Written(new Iri(space + near))}?";
                context.Report(Code, isSchema ? Severity.Violation : Severity.Warning, $"{context.Written(used)} is declared nowhere: {remedy}{(near is null ? "." : "")}", context.PlaceOf(triple));
            }
        }
    }

    // Standard vocabularies declare their own terms, also where a module says something about one of them.
    private static bool IsForeign(string space) => space == Skos.Namespace || StandardTerms.IsOfLanguage(new Iri(space + "term"));

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
