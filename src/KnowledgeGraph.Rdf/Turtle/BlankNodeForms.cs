using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Decides which blank nodes of a graph need no label: those that stand where they are referred to, in <c>[ ]</c> or <c>( )</c>.</summary>
internal sealed class BlankNodeForms
{
    private const int MostBrackets = 32;

    private readonly RdfGraph _graph;
    private readonly Dictionary<Term, int> _references = [];
    private readonly HashSet<Term> _listNodes = [];
    private readonly HashSet<Term> _nested = [];

    public BlankNodeForms(RdfGraph graph)
    {
        _graph = graph;
        foreach (var triple in graph)
        {
            if (triple.Object is BlankNode)
            {
                _references[triple.Object] = _references.GetValueOrDefault(triple.Object) + 1;
            }
        }

        FindLists();
        FindNested();
    }

    /// <summary>Whether the node is written within the one triple that refers to it.</summary>
    public bool IsNested(Term node) => _nested.Contains(node);

    /// <summary>Whether the node begins a well-formed list, or continues one.</summary>
    public bool IsList(Term node) => _listNodes.Contains(node);

    /// <summary>Whether no triple refers to the node.</summary>
    public bool IsUnreferenced(Term node) => node is BlankNode && !_references.ContainsKey(node);

    // From rdf:nil backwards: a node that is part of a list has one rdf:first, one rdf:rest and nothing else.
    private void FindLists()
    {
        var ends = new Queue<Term>([RdfTerms.Nil]);
        while (ends.TryDequeue(out var end))
        {
            foreach (var node in _graph.Subjects(RdfTerms.Rest, end))
            {
                if (node is BlankNode && IsListNode(node) && _listNodes.Add(node) && _references.GetValueOrDefault(node) == 1)
                {
                    ends.Enqueue(node);
                }
            }
        }
    }

    private bool IsListNode(Term node)
    {
        var predicates = _graph.Match(node, null, null).Take(3).Select(triple => triple.Predicate).ToList();
        return predicates.Count == 2 && predicates.Contains(RdfTerms.First) && predicates.Contains(RdfTerms.Rest);
    }

    // What no subject leads to is on a circle of blank nodes, which is entered at a node with a label.
    private void FindNested()
    {
        var reached = new HashSet<Term>();
        var subjects = _graph.Select(triple => triple.Subject).Distinct().ToList();
        foreach (var subject in subjects.Where(subject => _references.GetValueOrDefault(subject) != 1))
        {
            FindNestedIn(subject, reached);
        }

        foreach (var subject in subjects.Where(subject => !reached.Contains(subject)).Order(TermOrder.Instance))
        {
            FindNestedIn(subject, reached);
        }
    }

    private void FindNestedIn(Term subject, HashSet<Term> reached)
    {
        if (!reached.Add(subject))
        {
            return;
        }

        var pending = new Stack<(Term Node, int Brackets)>([(subject, 0)]);
        while (pending.TryPop(out var current))
        {
            foreach (var triple in _graph.Match(current.Node, null, null))
            {
                if (triple.Object is not BlankNode || _references[triple.Object] != 1 || !reached.Add(triple.Object))
                {
                    continue;
                }

                var continues = triple.Predicate == RdfTerms.Rest && IsList(triple.Object) && current.Brackets > 0 && IsList(current.Node);
                var brackets = continues ? current.Brackets : current.Brackets + 1;
                if (brackets <= MostBrackets)
                {
                    _nested.Add(triple.Object);
                }

                pending.Push((triple.Object, brackets <= MostBrackets ? brackets : 0));
            }
        }
    }
}
