using System.Globalization;
using System.Text;

namespace KnowledgeGraph.EndToEnd.Tests.Limits;

/// <summary>A brand whose customers all came to the same meetings, as Turtle: everything leads to everything. The same seed makes the same one.</summary>
internal static class GeneratedBrand
{
    /// <summary>How many customers there are.</summary>
    public const int Customers = 40;

    /// <summary>How many meetings they came to.</summary>
    public const int Meetings = 40;

    private static readonly DateTime FirstDay = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Makes one.</summary>
    public static string Turtle(int seed)
    {
        var random = new Random(seed);
        var customers = Enumerable.Range(0, Customers).Select(i => $"id:crowd-{i:D2}").ToList();
        var turtle = new StringBuilder("""
            @prefix pce: <https://pce.example/ontology#> .
            @prefix v: <https://pce.example/vocab#> .
            @prefix id: <https://pce.example/id/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """);
        foreach (var customer in customers)
        {
            turtle.Append($"{customer} a pce:Customer .\n");
            turtle.Append($"{customer}-relationship a pce:CustomerRelationship ; pce:relationshipOf {customer} ; pce:withBrand id:brand-northgate ; pce:relationshipStatus v:ClientStatus .\n");
        }

        for (var i = 0; i < Meetings; i++)
        {
            var startedAt = FirstDay.AddMinutes(random.Next(300 * 24 * 60)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            turtle.Append($"id:meeting-{i:D2} a pce:Meeting ; pce:hasParticipant {string.Join(" , ", customers)} ; pce:initiatedBy {customers[random.Next(Customers)]} ; ");
            turtle.Append($"pce:atTouchpoint id:tp-branch ; pce:startedAt \"{startedAt}\"^^xsd:dateTime ; pce:recognitionState v:SignedInSession .\n");
        }

        return turtle.ToString();
    }
}
