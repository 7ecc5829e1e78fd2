using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>
/// Takes an answer apart while it arrives: <c>{"data": {"fields": [...], "values": [[row], ...]}, ..., "bookmarks": [...], "errors": [...]}</c>.
/// Whatever else stands there is passed over.
/// </summary>
internal sealed class AnswerParser<T>(IAnswerReader<T> rows)
{
    private const int Deepest = 1_000;

    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });
    private Place _place = Place.Start;

    private enum Place
    {
        Start,
        Answer,
        Data,
        Rows,
        End,
    }

    /// <summary>Whether the answer has come to its end.</summary>
    public bool IsComplete => _place == Place.End;

    /// <summary>The first of its errors: there may be one although rows came before it. Null: none.</summary>
    public Neo4jErrorException? Error { get; private set; }

    /// <summary>Its bookmarks.</summary>
    public ImmutableArray<string> Bookmarks { get; private set; } = [];

    /// <summary>Takes what is whole of <paramref name="bytes"/> and tells how much that was; the rest must come again with more behind it.</summary>
    /// <exception cref="JsonException">It is no such answer.</exception>
    public int Consume(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes, isFinalBlock: false, _state);
        var used = 0;
        while (!IsComplete && Step(ref json, bytes))
        {
            _state = json.CurrentState;
            used = (int)json.BytesConsumed;
        }

        return IsComplete ? bytes.Length : used;
    }

    /// <summary>One token, or one value of which all is there; false if more bytes are needed.</summary>
    private bool Step(ref Utf8JsonReader json, ReadOnlySpan<byte> bytes) => _place switch
    {
        Place.Start => Start(ref json),
        Place.Answer => AnswerMember(ref json),
        Place.Data => DataMember(ref json),
        _ => Row(ref json, bytes),
    };

    private bool Start(ref Utf8JsonReader json)
    {
        if (!json.Read())
        {
            return false;
        }

        Expect(json.TokenType == JsonTokenType.StartObject, "no object");
        _place = Place.Answer;
        return true;
    }

    private bool AnswerMember(ref Utf8JsonReader json)
    {
        if (!json.Read())
        {
            return false;
        }

        if (json.TokenType == JsonTokenType.EndObject)
        {
            _place = Place.End;
            return true;
        }

        if (json.ValueTextEquals("data"u8))
        {
            return Open(ref json, JsonTokenType.StartObject, Place.Data);
        }

        var ahead = json;
        if (!ahead.Read() || !ahead.TrySkip())
        {
            return false;
        }

        TakeMember(ref json);
        return true;
    }

    /// <summary>The member at which <paramref name="json"/> stands, all of whose value is there.</summary>
    private void TakeMember(ref Utf8JsonReader json)
    {
        var (isErrors, areBookmarks) = (json.ValueTextEquals("errors"u8), json.ValueTextEquals("bookmarks"u8));
        json.Read();
        if (isErrors)
        {
            Error = ErrorList.ReadFirst(ref json);
        }
        else if (areBookmarks)
        {
            Bookmarks = JsonSerializer.Deserialize<ImmutableArray<string>>(ref json);
        }
        else
        {
            json.TrySkip();
        }
    }

    private bool DataMember(ref Utf8JsonReader json)
    {
        if (!json.Read())
        {
            return false;
        }

        if (json.TokenType == JsonTokenType.EndObject)
        {
            _place = Place.Answer;
            return true;
        }

        return json.ValueTextEquals("values"u8)
            ? Open(ref json, JsonTokenType.StartArray, Place.Rows)
            : json.Read() && json.TrySkip();
    }

    private bool Row(ref Utf8JsonReader json, ReadOnlySpan<byte> bytes)
    {
        if (!json.Read())
        {
            return false;
        }

        if (json.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Data;
            return true;
        }

        Expect(json.TokenType == JsonTokenType.StartArray, "a row is no list");
        var start = (int)json.TokenStartIndex;
        if (!json.TrySkip())
        {
            return false;
        }

        var row = new Utf8JsonReader(bytes[start..(int)json.BytesConsumed], new JsonReaderOptions { MaxDepth = Deepest });
        row.Read();
        rows.ReadRow(ref row);
        return true;
    }

    private bool Open(ref Utf8JsonReader json, JsonTokenType bracket, Place inside)
    {
        if (!json.Read())
        {
            return false;
        }

        Expect(json.TokenType == bracket, $"no {bracket} where the {inside} begins");
        _place = inside;
        return true;
    }

    private static void Expect(bool isSo, string finding)
    {
        if (!isSo)
        {
            throw new JsonException(finding);
        }
    }
}
