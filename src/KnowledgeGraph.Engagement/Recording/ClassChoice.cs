using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>The classes that a client may choose from, by name, local name or IRI.</summary>
internal sealed class ClassChoice(string kind, IReadOnlyList<OntologyClass> classes, OntologyModel model)
{
    /// <summary>The classes below one of which nodes can be asserted.</summary>
    public static ClassChoice Below(string kind, Iri top, OntologyModel model) => new(kind, [.. InteractionFields.ConcreteBelow(top, model)], model);

    /// <summary>The class that a text names; null if there is none, which is noted.</summary>
    public OntologyClass? Read(string text, string path, ItemProblems problems)
    {
        if (!ItemTexts.Check(text, path, problems))
        {
            return null;
        }

        var named = classes.FirstOrDefault(c => c.Name == text || c.LocalName == text)
            ?? (ItemTexts.TryReadIri(text, model, out var iri, out _) ? classes.FirstOrDefault(c => c.Iri == iri) : null);
        if (named is null)
        {
            problems.BadInput(path, classes.Count == 0
                ? $"{path}: the ontology has no class of {kind}. Leave it out."
                : $"{path}: '{text}' is no class of {kind}. Choose one of {string.Join(", ", classes.Select(c => c.Name))}.");
        }

        return named;
    }
}
