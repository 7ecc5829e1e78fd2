using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Makes a result of the rows of one attempt.</summary>
internal interface IAnswerReader<out T>
{
    /// <summary>
    /// Takes the next row: <paramref name="row"/> covers this row alone and stands on the <c>[</c> of its columns. Its memory is used again
    /// after the call.
    /// </summary>
    void ReadRow(ref Utf8JsonReader row);

    /// <summary>The result, asked for once all rows have come and the transaction has succeeded.</summary>
    T Finish();
}
