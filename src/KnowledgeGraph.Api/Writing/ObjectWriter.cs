using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Writes a node as an object of the type that its most specific class is shown as.</summary>
internal sealed class ObjectWriter
{
    private readonly FrozenDictionary<Symbol, TypedFields> _byClass;
    private readonly ImmutableArray<FieldWriter>? _only;

    /// <summary>Creates the writer.</summary>
    /// <param name="fields">What is selected on each object type that a node can be of.</param>
    /// <param name="specificity">How specific an asserted class is: of two, the greater one names the type.</param>
    public ObjectWriter(IReadOnlyList<(GraphType Type, ImmutableArray<FieldWriter> Fields)> fields, Func<Symbol, int> specificity)
    {
        _byClass = fields
            .SelectMany(typed => typed.Type.Classes.Select(@class => (Class: @class, typed.Fields)))
            .ToFrozenDictionary(typed => typed.Class, typed => new TypedFields(specificity(typed.Class), typed.Fields));
        _only = fields.Count > 0 && fields.All(typed => typed.Fields.SequenceEqual(fields[0].Fields)) ? fields[0].Fields : null;
        CanFail = fields.Any(typed => typed.Fields.Any(field => field.CanFail));
        DependsOnPlace = fields.Any(typed => typed.Fields.Any(field => field.DependsOnPlace));
    }

    /// <summary>Whether the classes of a node decide what is written of it.</summary>
    public bool NeedsTypes => _only is null;

    /// <summary>Whether something below may be missing that the schema promises.</summary>
    public bool CanFail { get; }

    /// <summary>Whether the place in the response matters to something below.</summary>
    public bool DependsOnPlace { get; }

    /// <summary>Writes the object; null where the node is of none of the types, or where something in it is missing.</summary>
    public void Write(ResultNode node, AnswerWriter answer)
    {
        if (FieldsOf(node) is not { } fields || answer.IsMissing(this, node))
        {
            answer.Json.WriteNullValue();
            return;
        }

        answer.Json.WriteStartObject();
        foreach (var field in fields)
        {
            answer.Json.WritePropertyName(field.EncodedName);
            field.Write(node, answer);
        }

        answer.Json.WriteEndObject();
    }

    /// <summary>Looks whether the object has what the schema promises; if not, null is to be written in its place.</summary>
    public bool Complete(ResultNode node, Completion completion)
    {
        if (!CanFail)
        {
            return true;
        }

        var isWhole = true;
        foreach (var field in FieldsOf(node) ?? [])
        {
            isWhole &= !field.CanFail || field.Complete(node, completion);
        }

        if (!isWhole)
        {
            completion.Missing.Add(this, node);
        }

        return isWhole;
    }

    private ImmutableArray<FieldWriter>? FieldsOf(ResultNode node)
    {
        if (_only is { } only)
        {
            return only;
        }

        TypedFields? best = null;
        foreach (var type in node.Types)
        {
            if (_byClass.TryGetValue(type, out var fields) && (best is null || fields.Specificity > best.Specificity))
            {
                best = fields;
            }
        }

        return best?.Fields;
    }

    private sealed record TypedFields(int Specificity, ImmutableArray<FieldWriter> Fields);
}
