using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Reads the individuals that modules declare: concepts, rules, places and whatever else has a class of the ontology.</summary>
internal sealed class IndividualReader(ModelSources sources)
{
    private readonly Annotations _annotations = sources.Annotations;

    /// <summary>The individuals, ordered by IRI.</summary>
    public IReadOnlyList<Individual> Read() => [.. Annotations.InOrder(Declared().OfType<Iri>()).Select(Read)];

    private IEnumerable<Term> Declared() =>
        sources.Graph.Match(null, RdfTerms.Type, null)
            .Where(typing => typing.Object is Iri type && !StandardTerms.IsOfLanguage(type))
            .Select(typing => typing.Subject);

    private Individual Read(Iri iri)
    {
        var graph = sources.Graph;
        var code = _annotations.Text(iri, Skos.Notation) ?? TermNames.LocalName(iri);
        return new Individual
        {
            Iri = iri,
            LocalName = TermNames.LocalName(iri),
            Classes = Annotations.InOrder(_annotations.Iris(iri, RdfTerms.Type).Where(type => !StandardTerms.IsOfLanguage(type))),
            Code = code,
            EnumName = _annotations.Text(iri, Kg.GraphqlName) ?? ScreamingSnake(code),
            Labels = _annotations.Languages(iri, Skos.PrefLabel, Rdfs.Label),
            Definitions = _annotations.Languages(iri, Skos.Definition, Rdfs.Comment),
            Broader = Annotations.InOrder(graph.Objects(iri, Skos.Broader).Concat(graph.Subjects(Skos.Narrower, iri)).OfType<Iri>()),
            Within = sources.Closure.Subjects(Skos.BroaderTransitive, iri).OfType<Iri>().Append(iri).ToHashSet(),
            Condition = graph.Objects(iri, Kg.Condition).FirstOrDefault() is { } condition ? sources.Shapes.Read(condition) : null,
            Order = _annotations.Number(iri, Kg.Order),
            IsDeprecated = _annotations.Flag(iri, Owl.Deprecated),
            Source = sources.Sources.Places.Of(iri),
        };
    }

    // "SignedIn", "signed-in" and "signed in" all give SIGNED_IN.
    private static string ScreamingSnake(string code)
    {
        var name = new StringBuilder(code.Length + 4);
        for (var place = 0; place < code.Length; place++)
        {
            if (BeginsWord(code, place) && name[^1] != '_')
            {
                name.Append('_');
            }

            name.Append(char.IsLetterOrDigit(code[place]) ? char.ToUpperInvariant(code[place]) : '_');
        }

        return name.ToString();
    }

    // An upper-case letter does after a lower-case one, and as the last of several: HTTPError is two words.
    private static bool BeginsWord(string code, int place)
    {
        if (place == 0 || !char.IsUpper(code[place]))
        {
            return false;
        }

        var isLastOfSeveral = char.IsUpper(code[place - 1]) && place + 1 < code.Length && char.IsLower(code[place + 1]);
        return isLastOfSeveral || char.IsLower(code[place - 1]) || char.IsDigit(code[place - 1]);
    }
}
