using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Types_refer_to_each_other_by_name_in_any_order_and_in_cycles()
    {
        var tag = new object();
        var schema = new SchemaBuilder { Description = "Customers.", MutationType = "Changes" }
            .Add(
                new ObjectType("Query") { Fields = [new FieldDefinition("customer", "Customer") { Arguments = [new InputValueDefinition("where", "Filter")] }] },
                new ObjectType("Changes") { Fields = [new FieldDefinition("forget", "Boolean!")] },
                new ObjectType("Customer")
                {
                    Interfaces = ["Entity"],
                    Fields = [new FieldDefinition("iri", "ID!") { Tag = tag }, new FieldDefinition("advises", "[Customer!]!")],
                },
                new InterfaceType("Entity") { Fields = [new FieldDefinition("iri", "ID!")] },
                new InputObjectType("Filter") { Fields = [new InputValueDefinition("not", "Filter"), new InputValueDefinition("first", "Int") { DefaultValue = Parser.ParseValue("50") }] })
            .Add(new DirectiveDefinition("live") { Locations = [DirectiveLocation.Query] })
            .Build();

        var customer = (ObjectType)schema.FindType("Customer")!;
        Assert.Same(customer, schema.QueryType.Fields.Find("customer")!.Type.NamedType);
        Assert.Same(customer, customer.Fields.Find("advises")!.Type.ItemType!.NamedType);
        Assert.Same(tag, customer.Fields.Find("iri")!.Tag);
        Assert.Equal("Changes", schema.MutationType!.Name);
        Assert.Null(schema.SubscriptionType);
        Assert.Equal(["live", "include", "skip", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Names);
        Assert.Equal(
            ["Query", "Changes", "Customer", "Entity", "Filter", "Boolean", "ID", "Int", "String", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            schema.Types.Names);
    }

    [Fact]
    public void Possible_types_are_members_in_their_order_and_implementations_by_name()
    {
        var schema = SchemaBuilder.FromSdl("union U = C | B interface I { a: Int } type C implements I { a: Int } type B implements I { a: Int } type Query { u: U }");

        Assert.Equal(["C", "B"], schema.PossibleTypes(schema.FindType("U")!).Select(type => type.Name));
        Assert.Equal(["B", "C"], schema.PossibleTypes(schema.FindType("I")!).Select(type => type.Name));
        Assert.Equal(["Query"], schema.PossibleTypes(schema.QueryType).Select(type => type.Name));
        Assert.Empty(schema.PossibleTypes(schema.FindType("Int")!));
        Assert.False(schema.IsPossibleType(schema.FindType("U")!, schema.QueryType));
    }

    [Fact]
    public void Meta_fields_are_found_where_they_can_be_selected()
    {
        var schema = World.Schema;

        Assert.Equal("String!", schema.FindField(schema.FindType("Touchpoint")!, "__typename")!.Type.ToString());
        Assert.Equal("__Type", schema.FindField(schema.QueryType, "__type")!.Type.ToString());
        Assert.Null(schema.FindField(schema.MutationType!, "__schema"));
        Assert.Null(schema.FindField(schema.FindType("Segment")!, "__typename"));
    }

    [Fact]
    public void A_field_belongs_to_one_schema()
    {
        var query = new ObjectType("Query") { Fields = [new FieldDefinition("a", "A")] };
        new SchemaBuilder().Add(query, new ScalarType("A")).Build();

        var built = new SchemaBuilder().Add(query, new ScalarType("A")).TryBuild(out var second, out var errors);

        Assert.False(built);
        Assert.Null(second);
        Assert.Equal(["Query.a: The field or argument belongs to another schema already."], errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_reference_is_known_only_once_the_schema_is_built()
    {
        var error = Assert.Throws<InvalidOperationException>(() => TypeReference.Parse("[A!]").NamedType);

        Assert.Equal("The type \"A\" is known only when the schema that refers to it is built.", error.Message);
    }

    [Fact]
    public void Names_built_in_CSharp_are_checked_too()
    {
        var builder = new SchemaBuilder().Add(
            new ObjectType("Query") { Fields = [new FieldDefinition("first name", "Int")] },
            new ScalarType("Int"),
            new EnumType("E") { Values = [new EnumValueDefinition("1st"), new EnumValueDefinition("null"), new EnumValueDefinition("A") { Value = 1 }, new EnumValueDefinition("B") { Value = 1 }] });

        Assert.False(builder.TryBuild(out _, out var errors));
        const string Names = "is not a name: names are made of the letters A to Z, digits and underscores, and do not begin with a digit.";
        Assert.Equal(
            [
                $"Query.first name: \"first name\" {Names}",
                $"E.1st: \"1st\" {Names}",
                "E.null: A value of an enum cannot be named true, false or null.",
                "E: The values \"A\", \"B\" stand for the same value in C#.",
                "Int: The name is that of a built-in scalar.",
            ],
            errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("A", "A", true)]
    [InlineData("[A!]", "[A!]", true)]
    [InlineData("A", "A!", false)]
    [InlineData("[A]", "A", false)]
    public void References_are_equal_if_they_are_written_alike(string left, string right, bool expected)
    {
        Assert.Equal(expected, TypeReference.Parse(left).Equals(TypeReference.Parse(right)));
        Assert.Equal(expected, TypeReference.Parse(left).GetHashCode() == TypeReference.Parse(right).GetHashCode());
    }

    [Fact]
    public void A_non_null_type_wraps_no_other()
    {
        var error = Assert.Throws<ArgumentException>(() => new NonNullTypeReference(TypeReference.Parse("A!")));

        Assert.StartsWith("A non-null type is not to be wrapped in another.", error.Message, StringComparison.Ordinal);
    }
}
