using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>§3, Type Validation: what is wrong with a schema is listed, each with the coordinate of the element.</summary>
public sealed class SchemaErrorTests
{
    private const string Query = " type Query { a: Int }";

    public static TheoryData<string, string> Schemas => new()
    {
        // §3.3
        { "type Other { a: Int }", "Query: There is no such root operation type." },
        { "scalar Query", "Query: A root operation type is an object type." },
        { "schema { query: A mutation: A } type A { a: Int }", "A: The root operation types are different types." },
        { "schema { query: Query } schema { query: Query }" + Query, "schema: The schema is defined 2 times." },
        { "type A { a: Int } scalar A" + Query, "A: There are two types of this name." },
        { "type Query { a: Nowhere b(c: Nothing): Int }", "Query.a: There is no type \"Nowhere\".|Query.b(c:): There is no type \"Nothing\"." },
        { "type __Type { a: Int }" + Query, "__Type: There are two types of this name." },
        { "type __A { a: Int }" + Query, "__A: Names that begin with two underscores are reserved for introspection." },
        { "{ a }" + Query, "1:1: An operation or fragment is not part of a schema." },

        // §3.4.3
        { "extend type A { a: Int }" + Query, "A: There is no type of this name to extend." },
        { "extend interface Query { b: Int }" + Query, "Query: The type is extended as another kind of type than it is." },
        { "extend type Query { a: Int }" + Query, "Query.a: There are 2 fields of this name." },

        // §3.6, §3.7
        { "type Query", "Query: An object or interface has at least one field." },
        { "type Query { a: In } input In { b: Int }", "Query.a: A field cannot return \"In\", which is an input type." },
        { "type Query { __a: Int }", "Query.__a: Names that begin with two underscores are reserved for introspection." },
        { "type Query { a(b: Query, b: Int, __c: Int): Int }", "Query.a(b:): There are 2 arguments of this name.|Query.a(__c:): Names that begin with two underscores are reserved for introspection.|Query.a(b:): \"Query\" is not an input type." },
        { "type Query { a(b: Int! @deprecated): Int }", "Query.a(b:): What is required cannot be deprecated: make it nullable or give it a default value first." },
        { "type Query { a(b: Int = \"1\"): Int }", "Query.a(b:): The default value is not valid: \"1\" is not an Int." },
        { "type Query implements Int & A & A { a: Int } interface A { a: Int }", "Query: The interface \"A\" is named 2 times.|Query: \"Int\" is not an interface, and so cannot be implemented." },
        { "interface A implements A { a: Int }" + Query, "A: An interface cannot implement itself." },
        { "interface A implements B { a: Int } interface B implements A { a: Int }" + Query, "A: \"A\" and \"B\" cannot implement each other.|B: \"B\" and \"A\" cannot implement each other." },
        { "interface A { a: Int } interface B implements A { a: Int } type C implements B { a: Int }" + Query, "C: The interface \"A\" must be implemented too, because \"B\" implements it." },
        { "interface A { a: Int b: [Int] } type C implements A { b: [String] }" + Query, "C: The field \"a\" of the interface \"A\" is missing.|C.b: The type \"[String]\" is not \"[Int]\", as in the interface \"A\", nor a sub-type of it." },
        { "interface A { a: Int! b: [Int!] c: Int } type C implements A { a: Int b: [Int] c: [Int] }" + Query, "C.a: The type \"Int\" is not \"Int!\", as in the interface \"A\", nor a sub-type of it.|C.b: The type \"[Int]\" is not \"[Int!]\", as in the interface \"A\", nor a sub-type of it.|C.c: The type \"[Int]\" is not \"Int\", as in the interface \"A\", nor a sub-type of it." },
        { "interface A { a(b: Int!): Int } type C implements A { a(b: Int, c: Int!): Int }" + Query, "C.a: The argument \"b: Int!\" of the interface \"A\" is missing, or of another type.|C.a(c:): An argument that the interface \"A\" does not have cannot be required." },
        { "interface A { a: Int } type C implements A { a: Int @deprecated }" + Query, "C.a: The field is deprecated, but not in the interface \"A\"." },

        // §3.8, §3.9
        { "union A" + Query, "A: A union has at least one member." },
        { "union A = Query | Query | Int" + Query, "A: The member \"Query\" is named 2 times.|A: The member \"Int\" is not an object type." },
        { "enum A" + Query, "A: An enum has at least one value." },
        { "enum A { B B }" + Query, "A.B: There are 2 values of this name." },

        // §3.10
        { "input A" + Query, "A: An input object has at least one field." },
        { "input A { b: Query b: Int }" + Query, "A.b: There are 2 fields of this name.|A.b: \"Query\" is not an input type." },
        { "input A { b: Int! @deprecated }" + Query, "A.b: What is required cannot be deprecated: make it nullable or give it a default value first." },
        { "input A @oneOf { b: Int! c: Int = 1 }" + Query, "A.b: A field of a OneOf input object must be nullable.|A.c: A field of a OneOf input object cannot have a default value." },
        { "input A { b: Int } extend input A @oneOf" + Query, "A: An input object cannot become a OneOf input object by an extension." },
        { "input A { a: A! }" + Query, "A: No value can be given: it would have to hold itself through the non-null A.a." },
        { "input A { b: B! } input B { a: A! }" + Query, "A: No value can be given: it would have to hold itself through the non-null A.b, B.a." },
        { "input A { a: A = {} }" + Query, "A.a: The default value holds itself through A.a." },
        { "input A { b: B = {} } input B { a: [A] = [{}] }" + Query, "A.b: The default value holds itself through A.b, B.a." },
        { "input A { b: Int = {} }" + Query, "A.b: The default value is not valid: {} is not an Int." },

        // §3.13
        { "directive @__a on FIELD" + Query, "@__a: Names that begin with two underscores are reserved for introspection." },
        { "directive @a(b: Int @a) on ARGUMENT_DEFINITION" + Query, "@a: A directive cannot be applied within its own definition, nor within that of its arguments' types." },
        { "directive @a(b: B) on INPUT_OBJECT input B @a { c: Int }" + Query, "@a: A directive cannot be applied within its own definition, nor within that of its arguments' types." },
        { "directive @a(b: Int @c) on ARGUMENT_DEFINITION directive @c(d: E) on ARGUMENT_DEFINITION enum E { F @g } directive @g(h: Int @a) on ENUM_VALUE" + Query, "@a: A directive cannot be applied within its own definition, nor within that of its arguments' types.|@c: A directive cannot be applied within its own definition, nor within that of its arguments' types.|@g: A directive cannot be applied within its own definition, nor within that of its arguments' types." },
        { "directive @a(b: Query) on FIELD" + Query, "@a(b:): \"Query\" is not an input type." },
        { "scalar A @nowhere @specifiedBy" + Query, "1:10: Unknown directive \"@nowhere\".|1:19: The directive \"@specifiedBy\" requires the argument \"url\" of type \"String!\", but it is not given." },
        { "type Query { a: Int @deprecated(reason: 1) @deprecated }", "1:21: The directive \"@deprecated\" may be used only once here.|1:41: 1 is not a String." },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void What_is_wrong_is_listed(string sdl, string expected)
    {
        var error = Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl(sdl));

        Assert.Equal(expected.Split('|'), error.Errors.Select(item => item.ToString()));
    }

    [Theory]
    [InlineData("input Example { self: Example value: String } type Query { a(b: Example = { self: {} }): Int }")]
    [InlineData("input Example { self: [Example!]! } type Query { a(b: Example): Int }")]
    [InlineData("interface Node { id: ID! } interface Resource implements Node { id: ID! } type Query implements Resource & Node { id: ID! }")]
    [InlineData("interface A { a: [A] } type Query implements A { a(b: Int): [Query!]! }")]
    [InlineData("union U = Query interface A { a: U } type Query implements A { a: Query }")]
    [InlineData("scalar ID scalar String type Query { a: ID @deprecated } directive @skip(if: Boolean!) on FIELD")]
    public void What_is_unusual_but_right_is_built(string sdl) => Assert.NotNull(SchemaBuilder.FromSdl(sdl));

    [Fact]
    public void The_exception_lists_everything()
    {
        var error = Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl("type Query { a: A b: B }"));

        Assert.Equal(
            $"The schema is not valid.{Environment.NewLine}  Query.a: There is no type \"A\".{Environment.NewLine}  Query.b: There is no type \"B\".",
            error.Message);
    }
}
