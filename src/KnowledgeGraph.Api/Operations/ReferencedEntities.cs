using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Operations;

/// <summary>The nodes that the answer of an operation refers to: for each selected field one question for all of them.</summary>
internal sealed class ReferencedEntities(PlanContext context)
{
    private readonly Dictionary<SelectedField, Group> _groups = [];

    /// <summary>Nodes in whose place null is written.</summary>
    public MissingNodes? Missing { get; private set; }

    /// <summary>Notes the references in a value, and in what is below it.</summary>
    public void Collect(SelectedField field, object? value)
    {
        switch (value)
        {
            case EntityReference reference:
                GroupOf(field).Iris.Add(reference.Iri);
                break;
            case IReadOnlyDictionary<string, object?> members when field.Selections is { } selections:
                foreach (var below in selections.For(selections.PossibleTypes[0]))
                {
                    Collect(below, members.GetValueOrDefault(below.Field.Name));
                }

                break;
            case IReadOnlyList<object?> items:
                foreach (var item in items)
                {
                    Collect(field, item);
                }

                break;
        }
    }

    /// <summary>Asks the store for all of them.</summary>
    public async ValueTask AskAsync(RequestScope request, CancellationToken cancellationToken)
    {
        foreach (var group in _groups.Values)
        {
            var result = await StoreField.AskAsync(group.Query(), request, cancellationToken).ConfigureAwait(false);
            group.Take(result.List);
        }
    }

    /// <summary>Looks whether they have what the schema promises.</summary>
    public void Complete(Completion completion)
    {
        Missing = completion.Missing;
        foreach (var group in _groups.Values.Where(group => group.Writer.CanFail))
        {
            group.Complete(completion);
        }
    }

    /// <summary>Writes the node that a reference names, or null if there is none.</summary>
    public void Write(SelectedField field, EntityReference reference, AnswerWriter answer)
    {
        var group = _groups[field];
        if (group.Find(reference.Iri) is { } node)
        {
            group.Writer.Write(node, answer);
        }
        else
        {
            answer.Json.WriteNullValue();
        }
    }

    private Group GroupOf(SelectedField field)
    {
        if (!_groups.TryGetValue(field, out var group))
        {
            var target = field.Field.Type.NamedType.Tag as GraphType
                ?? throw new InvalidOperationException($"{field} holds a reference to a node, but its type is none of the ontology's.");
            _groups[field] = group = new Group(field, target, new NodeSelection(target, context));
        }

        return group;
    }

    private sealed class Group
    {
        private readonly SelectedField _field;
        private readonly GraphType _target;
        private readonly NodeSelection _selection;
        private readonly int _aliases;
        private readonly Dictionary<string, ResultNode> _nodes = new(StringComparer.Ordinal);

        public Group(SelectedField field, GraphType target, NodeSelection selection)
        {
            _field = field;
            _target = target;
            _selection = selection;
            Writer = selection.Select(field.Selections!);
            _aliases = selection.AskOfAll(new SelectedItem.Aliases());
        }

        public HashSet<string> Iris { get; } = new(StringComparer.Ordinal);

        public ObjectWriter Writer { get; }

        public GraphQuery Query() => new(
            new NodeSource.OfIris([.. Iris.Order(StringComparer.Ordinal)]), new Filter.HasType(_target.Classes), [], PageRequest.All, _selection.Build(), false);

        public void Take(ResultList list)
        {
            foreach (var node in list.Nodes)
            {
                _nodes[node.Iri] = node;
                foreach (var alias in node.Fields[_aliases] as string[] ?? [])
                {
                    _nodes.TryAdd(alias, node);
                }
            }
        }

        public ResultNode? Find(string iri) => _nodes.GetValueOrDefault(iri);

        public void Complete(Completion completion)
        {
            completion.Path.Enter(_field.ResponseName);
            foreach (var node in _nodes.Values.Distinct())
            {
                Writer.Complete(node, completion);
            }

            completion.Path.Leave();
        }
    }
}
