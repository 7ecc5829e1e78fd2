using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The example world of all tests: customers of a wealth manager, its touchpoints, and the interactions between them.</summary>
internal static class World
{
    public const string Sdl = """
        interface Entity { iri: ID! name: String }
        interface Party implements Entity { iri: ID! name: String email: String }

        interface Place implements Entity { iri: ID! name: String }

        type Customer implements Entity & Party {
          iri: ID!
          name(lang: [String!]): String
          email: String
          age: Int
          balance: Float
          isHousehold: Boolean!
          segment: Segment
          advisor: Advisor
          interactions(where: InteractionFilter, first: Int = 50, orderBy: [Order!]): [Interaction!]!
          hasSeen(touchpoint: ID!, atLeast: Int! = 1): Boolean!
          oldName: String @deprecated(reason: "Use `name`.")
        }

        type Advisor implements Entity & Party { iri: ID! name: String email: String customers: [Customer!]! }
        type Website implements Entity { iri: ID! name: String url: String }
        type Branch implements Entity { iri: ID! name: String city: String seats: Int }
        union Touchpoint = Website | Branch

        type Interaction { iri: ID! startedAt: String at: Touchpoint with: Party participants: [Party] depth: Int! }

        enum Segment { RETAIL PRIVATE INSTITUTIONAL @deprecated }
        enum Direction { ASC DESC }

        input InteractionFilter { depth: IntFilter at: ID and: [InteractionFilter!] not: InteractionFilter touchpoint: TouchpointRef }
        input IntFilter { eq: Int in: [Int!] gte: Int lt: Int isNull: Boolean }
        input Order { startedAt: Direction depth: Direction }
        input TouchpointRef @oneOf { iri: ID url: String }
        input InteractionInput { idempotencyKey: ID! startedAt: String! depth: Int = 1 notes: [String!] }

        type Query {
          customer(iri: ID!): Customer
          customers(segment: Segment, first: Int! = 10): [Customer!]
          touchpoints: [Touchpoint!]!
          entity(iri: ID!): Entity
          party: Party
          touchpoint(ref: TouchpointRef!): Touchpoint
          search(text: String, near: [[Float]]): [Entity]
        }
        type Mutation { recordInteractions(input: [InteractionInput!]!, dryRun: Boolean = false): [Interaction] }
        type Subscription { recorded(by: ID): Interaction moved: Customer }

        directive @onQuery on QUERY
        directive @onVariable on VARIABLE_DEFINITION
        directive @tagged(as: String!) repeatable on FIELD | FRAGMENT_SPREAD
        """;

    /// <summary>The schema of the world; its fields read dictionaries.</summary>
    public static Schema Schema { get; } = SchemaBuilder.FromSdl(Sdl, new SdlBindings { Resolver = Resolver });

    private static FieldResolver? Resolver(string type, FieldDefinitionNode field) => (type, field.Name.Value) switch
    {
        ("Query", "customer") => context => new(People.Find((string)context.Arguments["iri"]!)),
        ("Query", "customers") => context => new(People.Customers.Take((int)context.Arguments["first"]!)),
        ("Query", "touchpoints") => _ => new(Places.All),
        ("Query", "entity") => context => new(People.Find((string)context.Arguments["iri"]!)),
        _ => null,
    };
}
