using System.Text.Json;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Writes the value of one selected field of a node. Holds no value of a request; safe for use by many at once.</summary>
/// <param name="field">The selected field.</param>
internal abstract class FieldWriter(SelectedField field)
{
    /// <summary>The key in the response.</summary>
    public string ResponseName { get; } = field.ResponseName;

    /// <summary>The key in the response, encoded.</summary>
    public JsonEncodedText EncodedName { get; } = field.EncodedResponseName;

    /// <summary>Type and field, for messages: <c>Copy.barcode</c>.</summary>
    public string Coordinate { get; } = $"{field.ParentType.Name}.{field.Field.Name}";

    /// <summary>Whether the schema promises a value.</summary>
    public bool IsNonNull { get; } = field.Field.Type.IsNonNull;

    /// <summary>Whether an answer may lack a value that the schema promises, here or below.</summary>
    public virtual bool CanFail => false;

    /// <summary>Whether the place in the response matters, as it does to a list that tells where it was cut.</summary>
    public virtual bool DependsOnPlace => false;

    /// <summary>Writes the value of a node.</summary>
    public abstract void Write(ResultNode node, AnswerWriter answer);

    /// <summary>Looks whether the value of a node is as the schema promises. False: the node itself becomes null.</summary>
    public virtual bool Complete(ResultNode node, Completion completion) => true;
}
