using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>What is being compiled just now, so that a definition by itself is found, and what went wrong.</summary>
internal sealed class RewritingProgress(OntologyModel model)
{
    private readonly List<Iri> _underway = [];
    private readonly List<Problem> _problems = [];

    /// <summary>What can't be rewritten, each once.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Notes that a term is being compiled. False, and a problem, if it already is: the term is defined by itself.</summary>
    public bool TryEnter(Iri term)
    {
        var first = _underway.IndexOf(term);
        if (first < 0)
        {
            _underway.Add(term);
            return true;
        }

        var cycle = _underway.Skip(first).Append(term).Select(Name);
        Report("KG-R01", $"{Name(term)} is defined by itself: {string.Join(" → ", cycle)}. Remove one of these definitions.", term);
        return false;
    }

    /// <summary>Notes that a term is done.</summary>
    public void Leave(Iri term) => _underway.Remove(term);

    /// <summary>Adds a problem of severity violation at the place where a term is declared.</summary>
    public void Report(string code, string message, Iri? term)
    {
        var source = term is null ? null : model.FindProperty(term)?.Source ?? model.FindClass(term)?.Source;
        Report(new Problem(code, Severity.Violation, message, source));
    }

    /// <summary>Adds a problem.</summary>
    public void Report(Problem problem)
    {
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>A term as people write it.</summary>
    public string Name(Iri term) => model.Prefixes.Shorten(term) ?? term.ToString();
}
