using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem.Checks;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Gathers the types and directives of a schema, and checks them against §3 Type System when it is built.</summary>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> _types = [];
    private readonly List<DirectiveDefinition> _directives = [];

    /// <summary>What the service is about, in Markdown.</summary>
    /// <value>Null by default: no description.</value>
    public string? Description { get; init; }

    /// <summary>The name of the query root type.</summary>
    /// <value><c>Query</c> by default.</value>
    public string QueryType { get; init; } = "Query";

    /// <summary>The name of the mutation root type.</summary>
    /// <value>Null by default: no mutations.</value>
    public string? MutationType { get; init; }

    /// <summary>The name of the subscription root type.</summary>
    /// <value>Null by default: no subscriptions.</value>
    public string? SubscriptionType { get; init; }

    /// <summary>Custom directives applied to the schema.</summary>
    /// <value>Empty by default.</value>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>Reads a schema written in the type system definition language, with its extensions.</summary>
    /// <param name="sdl">The document.</param>
    /// <param name="bindings">What the language cannot say: resolvers and scalars.</param>
    /// <param name="source">What messages call the document.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a GraphQL document.</exception>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static Schema FromSdl(string sdl, SdlBindings? bindings = null, string source = "schema")
    {
        return FromDocument(Parser.ParseDocument(sdl, DocumentLimits.Trusted, source), bindings);
    }

    /// <summary>Reads a schema from a document that has been parsed.</summary>
    /// <param name="document">The document, with definitions and extensions of the type system only.</param>
    /// <param name="bindings">What the language cannot say: resolvers and scalars.</param>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static Schema FromDocument(DocumentNode document, SdlBindings? bindings = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new SdlReader(document, bindings ?? SdlBindings.None).Read();
    }

    /// <summary>Adds types; a type belongs to one schema only.</summary>
    public SchemaBuilder Add(params ReadOnlySpan<NamedType> added)
    {
        _types.AddRange(added);
        return this;
    }

    /// <summary>Adds custom directives.</summary>
    public SchemaBuilder Add(params ReadOnlySpan<DirectiveDefinition> added)
    {
        _directives.AddRange(added);
        return this;
    }

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaException">The schema is not valid; everything that is wrong is listed.</exception>
    public Schema Build() => TryBuild(out var schema, out var errors) ? schema! : throw new SchemaException(errors);

    /// <summary>Builds the schema, or lists everything that is wrong with it.</summary>
    public bool TryBuild(out Schema? schema, out IReadOnlyList<SchemaError> errors)
    {
        var found = new List<SchemaError>();
        var bound = SchemaBinder.Bind(this, _types, _directives, found);
        if (bound is not null)
        {
            SchemaValidator.Check(bound, found);
        }

        schema = found.Count == 0 ? bound : null;
        errors = found;
        return schema is not null;
    }
}
