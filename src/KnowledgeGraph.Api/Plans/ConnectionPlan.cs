using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Api.Fields;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Plans;

/// <summary>What is selected of a connection: the pages' nodes, their cursors and numbers.</summary>
internal sealed class ConnectionPlan
{
    private readonly NodeSelection _nodes;
    private readonly ImmutableArray<Part> _parts;
    private readonly ListArguments _arguments;

    /// <summary>Plans the selections of a connection.</summary>
    /// <param name="field">The field whose type is the connection.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="nodes">Takes what is selected of the nodes.</param>
    public ConnectionPlan(SelectedField field, ListArguments arguments, NodeSelection nodes)
    {
        _nodes = nodes;
        _arguments = arguments;
        _parts = PartsOf(field.Selections!);
        CountsTotal = Holds(ConnectionPart.TotalCount);
        ShowsCursors = Holds(ConnectionPart.Edges) || Holds(ConnectionPart.PageInfo);
        Page = Holds(ConnectionPart.Nodes) || ShowsCursors ? arguments.Page with { WithHasMore = Holds(ConnectionPart.PageInfo) } : arguments.Page with { First = 0 };
        CanFail = _parts.Any(part => part.CanFail);
        DependsOnPlace = _parts.Any(part => part.DependsOnPlace);
    }

    /// <summary>Whether the number of all nodes is wanted.</summary>
    public bool CountsTotal { get; }

    /// <summary>Whether cursors may be wanted.</summary>
    public bool ShowsCursors { get; }

    /// <summary>The part of the list that is wanted: nothing of it where only numbers are.</summary>
    public PageRequest Page { get; }

    /// <summary>Whether something below may be missing that the schema promises.</summary>
    public bool CanFail { get; }

    /// <summary>Whether the place in the response matters to something below.</summary>
    public bool DependsOnPlace { get; }

    /// <summary>Writes the connection.</summary>
    public void Write(ResultList list, AnswerWriter answer)
    {
        answer.Json.WriteStartObject();
        foreach (var part in _parts)
        {
            answer.Json.WritePropertyName(part.Name);
            answer.Path.Enter(part.ResponseName);
            part.Write(list, answer);
            answer.Path.Leave();
        }

        answer.Json.WriteEndObject();
    }

    /// <summary>Looks whether every node is whole; if not, the connection itself is not.</summary>
    public bool Complete(ResultList list, Completion completion)
    {
        var isWhole = true;
        foreach (var part in _parts.Where(part => part.CanFail))
        {
            completion.Path.Enter(part.ResponseName);
            isWhole &= part.Complete!(list, completion);
            completion.Path.Leave();
        }

        return isWhole;
    }

    private bool Holds(ConnectionPart kind) => _parts.Any(part => part.Kind == kind);

    private ImmutableArray<Part> PartsOf(SelectionSet selections)
    {
        var type = selections.PossibleTypes[0];
        return [.. selections.For(type).Select(field => field.IsTypeName ? TypeName(field) : PartOf(field))];
    }

    private static Part TypeName(SelectedField field) => new(field, null, (_, answer) => answer.Json.WriteStringValue(field.ParentType.Name));

    private Part PartOf(SelectedField field)
    {
        switch (field.Field.Tag)
        {
            case ConnectionPart.Nodes:
                var each = _nodes.Select(field.Selections!);
                return new Part(field, ConnectionPart.Nodes, (list, answer) => NodeListWriter.Write(list.Nodes, each, answer))
                {
                    CanFail = each.CanFail,
                    DependsOnPlace = each.DependsOnPlace,
                    Complete = (list, completion) => NodeListWriter.Complete(list.Nodes, each, completion),
                };
            case ConnectionPart.Edges:
                return EdgesOf(field);
            case ConnectionPart.PageInfo:
                var info = new RecordSelection<PageState>(field);
                return new Part(field, ConnectionPart.PageInfo, (list, answer) => info.Write(StateOf(list), answer));
            default:
                return new Part(field, ConnectionPart.TotalCount, (list, answer) => answer.Json.WriteNumberValue(list.Total ?? 0));
        }
    }

    private Part EdgesOf(SelectedField field)
    {
        var type = field.Selections!.PossibleTypes[0];
        var edge = field.Selections.For(type)
            .Select(below => (Field: below, Node: below.Field.Tag is ConnectionPart.Node ? _nodes.Select(below.Selections!) : null))
            .ToImmutableArray();
        return new Part(field, ConnectionPart.Edges, (list, answer) => WriteEdges(list, edge, answer))
        {
            CanFail = edge.Any(part => part.Node is { CanFail: true }),
            DependsOnPlace = edge.Any(part => part.Node is { DependsOnPlace: true }),
            Complete = (list, completion) => edge.All(part => part.Node is null || CompleteEdges(list, part.Field, part.Node, completion)),
        };
    }

    private void WriteEdges(ResultList list, ImmutableArray<(SelectedField Field, ObjectWriter? Node)> edge, AnswerWriter answer)
    {
        answer.Json.WriteStartArray();
        for (var i = 0; i < list.Nodes.Count; i++)
        {
            answer.Path.Enter(i);
            answer.Json.WriteStartObject();
            foreach (var (field, node) in edge)
            {
                answer.Json.WritePropertyName(field.EncodedResponseName);
                WriteEdgePart(list.Nodes[i], field, node, answer);
            }

            answer.Json.WriteEndObject();
            answer.Path.Leave();
        }

        answer.Json.WriteEndArray();
    }

    private void WriteEdgePart(ResultNode node, SelectedField field, ObjectWriter? writer, AnswerWriter answer)
    {
        if (writer is null)
        {
            answer.Json.WriteStringValue(field.IsTypeName ? field.ParentType.Name : CursorOf(node));
            return;
        }

        answer.Path.Enter(field.ResponseName);
        writer.Write(node, answer);
        answer.Path.Leave();
    }

    private static bool CompleteEdges(ResultList list, SelectedField field, ObjectWriter node, Completion completion)
    {
        var isWhole = true;
        for (var i = 0; i < list.Nodes.Count; i++)
        {
            completion.Path.Enter(i);
            completion.Path.Enter(field.ResponseName);
            isWhole &= node.Complete(list.Nodes[i], completion);
            completion.Path.Leave();
            completion.Path.Leave();
        }

        return isWhole;
    }

    private PageState StateOf(ResultList list) => new(
        list.HasMore,
        _arguments.Page.After is not null,
        list.Nodes.Count == 0 ? null : CursorOf(list.Nodes[0]),
        list.Nodes.Count == 0 ? null : CursorOf(list.Nodes[^1]));

    private string CursorOf(ResultNode node) => Cursors.Write(_arguments.Mark, node.OrderKeys, node.Iri);

    private sealed record Part(SelectedField Field, ConnectionPart? Kind, Action<ResultList, AnswerWriter> Write)
    {
        public JsonEncodedText Name => Field.EncodedResponseName;

        public string ResponseName => Field.ResponseName;

        public bool CanFail { get; init; }

        public bool DependsOnPlace { get; init; }

        public Func<ResultList, Completion, bool>? Complete { get; init; }
    }
}
