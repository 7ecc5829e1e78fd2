using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Makes Turtle such as a data folder is exported to: customers' interactions, with times, numbers, texts and nested nodes.</summary>
internal static class TurtleWorkload
{
    private const int TriplesPerInteraction = 12;
    private const string Prefixes = """
        @prefix id: <https://pce.example/id/> .
        @prefix pce: <https://pce.example/ontology#> .
        @prefix v: <https://pce.example/vocab#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    private static readonly string[] Words = "portfolio market worry retirement house child school plan risk save simple later adviser call fee Zürich".Split(' ');

    /// <summary>Writes a document of at least so many triples; the same seed gives the same document.</summary>
    /// <returns>The number of triples written.</returns>
    public static int Write(string path, int triples, int seed)
    {
        var random = new Random(seed);
        var interactions = (triples + TriplesPerInteraction - 1) / TriplesPerInteraction;
        using var output = new StreamWriter(path) { NewLine = "\n" };
        output.Write(Prefixes);
        for (var number = 0; number < interactions; number++)
        {
            output.Write(Interaction(number, random));
        }

        return interactions * TriplesPerInteraction;
    }

    private static string Interaction(int number, Random random)
    {
        var time = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next(31_000_000));
        var words = string.Join(' ', Enumerable.Range(0, 9).Select(_ => Words[random.Next(Words.Length)]));
        return string.Create(CultureInfo.InvariantCulture, $"""

            id:interaction-{number:D7} a pce:ResearchInteraction ;
              pce:participant id:c{random.Next(20_000):D5} ;
              pce:touchpoint v:Touchpoint{random.Next(40)} ;
              pce:startedAt "{time:yyyy-MM-dd'T'HH:mm:ss}Z"^^xsd:dateTime ;
              pce:durationSeconds {random.Next(600)} ;
              pce:score {random.Next(10_000) / 100m:0.00} ;
              pce:completed {(random.Next(2) == 0 ? "true" : "false")} ;
              pce:channel v:Web , v:Mobile ;
              pce:utterance [ pce:text "{words}"@en ; pce:position 1 ] .

            """);
    }
}
