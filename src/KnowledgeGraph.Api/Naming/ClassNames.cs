using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Naming;

/// <summary>Finds the class that a client names: by its name in GraphQL, its local name or its IRI.</summary>
internal sealed class ClassNames
{
    private readonly OntologyModel _model;
    private readonly IriNames _iris;
    private readonly ILookup<string, OntologyClass> _byName;

    public ClassNames(OntologyModel model, IriNames iris)
    {
        _model = model;
        _iris = iris;
        _byName = model.Classes
            .SelectMany(c => new[] { NamingRules.TypeName(c.Name), c.LocalName }.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Class: c)))
            .ToLookup(entry => entry.Name, entry => entry.Class, StringComparer.Ordinal);
    }

    /// <summary>The class of that name, or what is wrong with it and what to write.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out OntologyClass? found, [NotNullWhen(false)] out string? problem)
    {
        (found, problem) = (null, null);
        if (name.Contains(':', StringComparison.Ordinal))
        {
            found = _iris.TryRead(name, out var iri, out problem) ? _model.FindClass(iri) : null;
            problem ??= found is null ? Unknown(name) : null;
            return found is not null;
        }

        var named = _byName[name].ToList();
        found = named.Count == 1 ? named[0] : null;
        problem = named.Count switch
        {
            0 => Unknown(name),
            1 => null,
            _ => $"'{name}' is the name of several classes: {string.Join(", ", named.Select(c => _iris.Shorten(c.Iri.Value)))}. Write the IRI.",
        };
        return found is not null;
    }

    private string Unknown(string name) =>
        $"there is no class '{name}'.{NearestName.DidYouMean(name, name.Contains(':', StringComparison.Ordinal) ? _model.Classes.Select(c => _iris.Shorten(c.Iri.Value)) : _byName.Select(group => group.Key))}";
}
