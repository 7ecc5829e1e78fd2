using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>§3.3.2 Schema Extension and §3.4.3 Type Extensions.</summary>
public sealed class SdlExtensionTests
{
    [Fact]
    public void Every_kind_of_definition_can_be_extended()
    {
        var schema = SchemaBuilder.FromSdl("""
            schema { query: Q }
            extend schema @s { mutation: M }
            type Q { a: Int }
            type M { b: Int }
            extend type Q implements I @t { i: U }
            interface J { a: Int }
            interface I { a: Int }
            extend interface I implements J @t { i: U }
            extend type Q implements J
            union U = Q
            extend union U @t = M
            enum E { A }
            extend enum E @t { B }
            input In { a: Int }
            extend input In @t { b: E }
            scalar S
            extend scalar S @t
            directive @s on SCHEMA
            directive @t on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
            """);

        Assert.Equal(
            """
            schema @s {
              query: Q
              mutation: M
            }

            directive @s on SCHEMA

            directive @t on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR

            type Q implements I & J @t {
              a: Int
              i: U
            }

            type M {
              b: Int
            }

            interface J {
              a: Int
            }

            interface I implements J @t {
              a: Int
              i: U
            }

            union U @t = Q | M

            enum E @t {
              A
              B
            }

            input In @t {
              a: Int
              b: E
            }

            scalar S @t

            """,
            SchemaPrinter.Print(schema));
    }

    [Fact]
    public void An_extension_can_stand_for_the_schema_definition()
    {
        var schema = SchemaBuilder.FromSdl("extend schema { query: Q } type Q { a: Int }");

        Assert.Equal("Q", schema.QueryType.Name);
    }

    [Fact]
    public void Scalars_with_functions_take_the_place_of_those_declared()
    {
        var upper = new ScalarType("Upper") { Serialize = value => ((string)value).ToUpperInvariant() };

        var schema = SchemaBuilder.FromSdl("scalar Upper type Query { a: Upper }", new SdlBindings { Scalars = [upper] });

        Assert.Same(upper, schema.FindType("Upper"));
    }

    [Fact]
    public void A_tool_may_leave_notes_in_directives_that_are_not_defined()
    {
        const string Sdl = "type Query { a: Int @note(text: \"b\") }";

        var schema = SchemaBuilder.FromSdl(Sdl, new SdlBindings { ToleratesUnknownDirectives = true });

        Assert.Equal("note", Assert.Single(schema.QueryType.Fields[0].AppliedDirectives).Name.Value);
        Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl(Sdl));
    }

    [Fact]
    public void Directives_built_in_CSharp_have_a_location()
    {
        var builder = new SchemaBuilder().Add(new ObjectType("Query") { Fields = [new FieldDefinition("a", "Int")] }).Add(new DirectiveDefinition("d") { Locations = [] });

        Assert.False(builder.TryBuild(out _, out var errors));
        Assert.Equal(["@d: A directive has at least one location."], errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_document_names_itself_in_its_syntax_errors() =>
        Assert.StartsWith("customers.graphql:1:6:", Assert.Throws<GraphQLSyntaxException>(() => SchemaBuilder.FromSdl("type {", source: "customers.graphql")).Message, StringComparison.Ordinal);
}
