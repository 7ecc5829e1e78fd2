using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    private const string Everything = """"
        """Everything a schema can hold."""
        schema @a {
          query: Root
        }

        """A directive."""
        directive @a(
          """How much."""
          b: Int = 1
        ) repeatable on SCHEMA | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE

        directive @c(d: [String!]!, e: Int) on SCALAR

        """
        The root.

          Indented "quotes" and \"""
        """
        type Root implements I & J {
          """What it is."""
          f(a: Int = 1 @a(b: 2), b: [In!] = [{ x: [1] }]): [Leaf!]! @deprecated @a(b: 1)
          g(
            """Which."""
            a: ID! = "x\ty"
            old: Int @deprecated(reason: "Use `a`.")
          ): U
        }

        interface I implements J {
          g(a: ID! = 4): U
        }

        interface J {
          g: U
        }

        type Other {
          o: Float
        }

        union U = Root | Other

        """  Begins with blanks"""
        enum Leaf {
          A
          """
          ends with a quote"
          """
          B @deprecated(reason: "gone") @a
        }

        input In @oneOf {
          x: [Int]
        }

        scalar Moment @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339") @c(d: [])

        """";

    [Fact]
    public void What_is_printed_is_what_was_read()
    {
        var schema = SchemaBuilder.FromSdl(Everything.Replace("g: U\n", "g(a: ID!): U\n", StringComparison.Ordinal));

        Assert.Equal(Everything.Replace("g: U\n", "g(a: ID!): U\n", StringComparison.Ordinal), SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Default_names_of_root_types_need_no_schema_definition()
    {
        const string Sdl = "type Query {\n  a: Int\n}\n\ntype Mutation {\n  b: Int\n}\n";

        Assert.Equal(Sdl, SchemaPrinter.Print(SchemaBuilder.FromSdl(Sdl)));
    }

    [Fact]
    public void A_type_of_a_default_name_that_is_no_root_needs_one()
    {
        const string Sdl = "schema {\n  query: Query\n}\n\ntype Query {\n  a: Mutation\n}\n\ntype Mutation {\n  b: Int\n}\n";

        Assert.Equal(Sdl, SchemaPrinter.Print(SchemaBuilder.FromSdl(Sdl)));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("  leading")]
    [InlineData("trailing  ")]
    [InlineData("\nblank first")]
    [InlineData("blank last\n")]
    [InlineData("two\nlines")]
    [InlineData("  both\n  indented")]
    [InlineData("first\n  second\n\n    third")]
    [InlineData("\"quoted\"")]
    [InlineData("backslash \\")]
    [InlineData("three \"\"\" quotes\nand \\\"\"\" more")]
    [InlineData("tab\there\r\nand control \u0007")]
    public void Any_description_survives(string description)
    {
        var schema = new SchemaBuilder { Description = description }
            .Add(new ObjectType("Query") { Description = description, Fields = [new FieldDefinition("a", "Int") { Description = description, DeprecationReason = description }] })
            .Build();

        var read = SchemaBuilder.FromSdl(SchemaPrinter.Print(schema));

        var field = read.QueryType.Fields[0];
        Assert.Equal([description, description, description, description], [read.Description!, read.QueryType.Description!, field.Description!, field.DeprecationReason!]);
    }

    [Fact]
    public void One_type_can_be_printed_alone() =>
        Assert.Equal("enum Direction {\n  ASC\n  DESC\n}", SchemaPrinter.Print(World.Schema.FindType("Direction")!));

    [Fact]
    public void The_world_survives()
    {
        var printed = SchemaPrinter.Print(World.Schema);

        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.FromSdl(printed)));
    }
}
