using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api.Writing;

/// <summary>The answer of one root field while it is written: the JSON so far, the place in it, and what is to be told beside it.</summary>
/// <param name="json">Takes the value.</param>
/// <param name="names">How IRIs are written.</param>
/// <param name="root">Response name of the root field.</param>
/// <param name="truncated">Takes the paths of plain lists that were cut at their default length.</param>
internal sealed class AnswerWriter(Utf8JsonWriter json, IriNames names, string root, List<ResponsePath> truncated)
{
    private readonly AnswerPath _path = new(root);
    private readonly char[] _shortened = new char[IriNames.LongestInPlace];
    private RepeatedObjects? _repeated;

    /// <summary>Takes the value.</summary>
    public Utf8JsonWriter Json { get; } = json;

    /// <summary>How IRIs are written.</summary>
    public IriNames Names { get; } = names;

    /// <summary>Where in the response the next value goes.</summary>
    public AnswerPath Path => _path;

    /// <summary>Nodes in whose place null is written, because something below them is missing that may not be; null if there are none.</summary>
    public MissingNodes? Missing { get; init; }

    /// <summary>Whether null is to be written in place of a node.</summary>
    public bool IsMissing(ObjectWriter writer, ResultNode node) => Missing is not null && Missing.Contains(writer, node);

    /// <summary>Writes an IRI with a prefix where one fits.</summary>
    public void WriteIri(string iri) => Names.Write(iri, Json, _shortened);

    /// <summary>Writes an object as it was written before in this answer. False: it must be written anew.</summary>
    public bool TryRepeat(ObjectWriter writer, ResultNode node)
    {
        if (writer.DependsOnPlace)
        {
            return false;
        }

        _repeated ??= BeginRepeating();
        if (_repeated.Find(writer, node) is not { } written)
        {
            return false;
        }

        Json.WriteRawValue(written, skipInputValidation: true);
        return true;
    }

    /// <summary>Notes that the plain list at this place was cut at its default length.</summary>
    public void NoteTruncated() => truncated.Add(_path.ToResponsePath());

    private RepeatedObjects BeginRepeating()
    {
        var written = new ArrayBufferWriter<byte>();
        var json = new Utf8JsonWriter(written, Json.Options);
        return new RepeatedObjects(json, written, new AnswerWriter(json, Names, root, truncated) { Missing = Missing });
    }
}
