using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Server;

/// <summary>What goes to the server comes back as it was.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ParameterTests(Neo4jFixture neo4j)
{
    [SkippableTheory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(9_007_199_254_740_993)]
    [InlineData(long.MaxValue)]
    public async Task An_integer_keeps_its_64_bits(long value)
    {
        Assert.Equal(value, await EchoAsync<long?>(parameters => parameters.Integer(value), TypedJson.ReadInteger));
        Assert.Equal(value, (await EchoPlainAsync(parameters => parameters.Integer(value))).GetInt64());
    }

    [SkippableTheory]
    [InlineData(4294967296.0)]
    [InlineData(8589934592.0)]
    [InlineData(9007199254740992.0)]
    [InlineData(1.0)]
    [InlineData(-0.0)]
    [InlineData(0.1)]
    [InlineData(5e9)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    public async Task A_float_read_typed_is_exact(double value)
    {
        var read = await EchoAsync<double?>(parameters => parameters.Float(value), TypedJson.ReadFloat);
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read!.Value));
    }

    [SkippableFact]
    public async Task A_float_stays_a_float_and_an_integer_an_integer()
    {
        using var executor = neo4j.Open();
        var rows = await executor.JsonAsync(new CypherRequest("RETURN [valueType($float), valueType($integer)]")
        {
            Parameters = parameters =>
            {
                parameters.Name("float").Float(1);
                parameters.Name("integer").Integer(1);
            },
        });
        Assert.Equal(["""["FLOAT NOT NULL","INTEGER NOT NULL"]"""], rows);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("Zoë's \"quoted\" \\ back/slash")]
    [InlineData("\0 \u0001 \t \r\n \u007F \u2028")]
    [InlineData("astral \U0001F600\U0010FFFF, last of the plane \uFFFF, e\u0301 and \u00E9")]
    [InlineData("<script>&amp;")]
    public async Task A_string_comes_back_whatever_is_in_it(string value)
    {
        Assert.Equal(value, await EchoAsync<string?>(parameters => parameters.String(value), ReadString));
        Assert.Equal(value, (await EchoPlainAsync(parameters => parameters.String(value))).GetString());
    }

    [SkippableFact]
    public async Task A_megabyte_in_one_string_comes_back()
    {
        var value = string.Concat(Enumerable.Range(0, 200_000).Select(number => (number % 1000).ToString("000", CultureInfo.InvariantCulture) + "é€"));
        Assert.Equal(value, await EchoAsync<string?>(parameters => parameters.String(value), ReadString));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_boolean_comes_back(bool value) =>
        Assert.Equal(value, await EchoAsync<bool?>(parameters => parameters.Boolean(value), TypedJson.ReadBoolean));

    [SkippableFact]
    public async Task Null_comes_back_as_null_of_every_type()
    {
        Assert.Null(await EchoAsync<long?>(parameters => parameters.Null(), TypedJson.ReadInteger));
        Assert.Null(await EchoAsync<double?>(parameters => parameters.Null(), TypedJson.ReadFloat));
        Assert.Null(await EchoAsync<bool?>(parameters => parameters.Null(), TypedJson.ReadBoolean));
        Assert.Null(await EchoAsync<string?>(parameters => parameters.Null(), ReadString));
    }

    [SkippableTheory]
    [InlineData(0, "1970-01-01T00:00:00Z")]
    [InlineData(1_795_176_000_123_456, "2026-11-20T12:00:00.123456Z")]
    [InlineData(-62_135_596_800_000_000, "0001-01-01T00:00:00Z")]
    [InlineData(253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z")]
    public async Task An_instant_is_a_time_in_UTC(long microseconds, string text)
    {
        Assert.Equal(text, (await EchoPlainAsync(parameters => parameters.Instant(microseconds))).GetString());
        Assert.Equal(
            text,
            await EchoAsync<string?>(
                parameters => parameters.Instant(microseconds), (ref Utf8JsonReader row) => TypedJson.ReadText(ref row, "OffsetDateTime"u8)));
    }

    [SkippableFact]
    public async Task Lists_and_maps_nest_and_keep_every_name()
    {
        // The server gives the names of a map in an order of its own.
        var expected = JsonElement.Parse("""[[],[1,"two",null,[true]],{},{"":{"$type":"mine","_value":[{"a":2.5}]}}]""");
        var read = await EchoPlainAsync(Nested);
        Assert.True(JsonElement.DeepEquals(expected, read), read.GetRawText());
    }

    [SkippableFact]
    public async Task Lists_and_maps_are_entered_and_left()
    {
        var read = await EchoAsync<string>(
            parameters =>
            {
                parameters.StartMap();
                parameters.Name("list").StartList();
                parameters.Integer(1);
                parameters.Integer(2);
                parameters.EndList();
                parameters.EndMap();
            },
            (ref Utf8JsonReader row) =>
            {
                Assert.True(TypedJson.Enter(ref row, "Map"u8));
                row.Read();
                var name = row.GetString();
                row.Read();
                Assert.True(TypedJson.Enter(ref row, "List"u8));
                var sum = 0L;
                while (row.Read() && row.TokenType != JsonTokenType.EndArray)
                {
                    sum += TypedJson.ReadInteger(ref row)!.Value;
                }

                TypedJson.Leave(ref row);
                row.Read();
                TypedJson.Leave(ref row);
                return $"{name} {sum}";
            });
        Assert.Equal("list 3", read);
    }

    [SkippableFact]
    public async Task Plain_rows_change_some_floats_which_is_why_there_are_typed_ones() =>
        Assert.Equal("4.2949673E9", (await EchoPlainAsync(parameters => parameters.Float(4294967296.0))).GetRawText());

    private static string? ReadString(ref Utf8JsonReader row) => TypedJson.ReadText(ref row, "String"u8);

    private static void Nested(ParameterWriter parameters)
    {
        parameters.StartList();
        parameters.StartList();
        parameters.EndList();
        parameters.StartList();
        parameters.Integer(1);
        parameters.String("two");
        parameters.Null();
        parameters.StartList();
        parameters.Boolean(true);
        parameters.EndList();
        parameters.EndList();
        parameters.StartMap();
        parameters.EndMap();
        parameters.StartMap();
        parameters.Name("").StartMap();
        parameters.Name("$type").String("mine");
        parameters.Name("_value").StartList();
        parameters.StartMap();
        parameters.Name("a").Float(2.5);
        parameters.EndMap();
        parameters.EndList();
        parameters.EndMap();
        parameters.EndMap();
        parameters.EndList();
    }

    private async Task<T> EchoAsync<T>(Action<ParameterWriter> value, RowList<T>.ReadColumns read)
    {
        using var executor = neo4j.Open();
        return Assert.Single(await executor.ExecuteAsync(Echo(value) with { IsTyped = true }, () => new RowList<T>(read), CancellationToken.None));
    }

    private async Task<JsonElement> EchoPlainAsync(Action<ParameterWriter> value)
    {
        using var executor = neo4j.Open();
        return Assert.Single(await executor.ExecuteAsync(
            Echo(value), () => new RowList<JsonElement>((ref Utf8JsonReader row) => JsonElement.ParseValue(ref row)), CancellationToken.None));
    }

    private static CypherRequest Echo(Action<ParameterWriter> value) => new("RETURN $value") { Parameters = parameters => value(parameters.Name("value")) };
}
