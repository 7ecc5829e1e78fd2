namespace KnowledgeGraph.Engagement.Tests;

/// <summary>Tells a world of Anna, who is a client of the shop, and of her interactions.</summary>
internal static class Telling
{
    public const string Anna = """
        id:anna a pce:Customer .
        id:anna-shop a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .

        """;

    /// <summary>Loads Anna and interactions <c>id:i0</c>, <c>id:i1</c> …, each written as day, class and, if another than Anna began it, who did.</summary>
    public static World Tell(this World world, params string[] interactions)
    {
        world.Load(Anna + string.Join('\n', interactions.Select((told, i) => Turtle(told, $"id:i{i}"))));
        return world;
    }

    private static string Turtle(string told, string name)
    {
        var parts = told.Split(' ');
        var by = parts is [_, _, "by", var other] ? other : "id:anna";
        return $"""
            {name} a pce:{parts[1]} ; pce:hasParticipant id:anna ; pce:initiatedBy {by} ; pce:atTouchpoint id:website ;
                pce:startedAt "{parts[0]}T12:00:00Z"^^xsd:dateTime .
            """;
    }
}
