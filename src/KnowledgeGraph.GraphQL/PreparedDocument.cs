using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL;

/// <summary>A document that has been parsed and validated against a schema: ready to be executed, or refused.</summary>
public sealed class PreparedDocument
{
    private readonly Schema _schema;
    private readonly DocumentLimits _limits;
    private readonly ConcurrentDictionary<string, CompiledOperation> _operations = new(StringComparer.Ordinal);

    private PreparedDocument(Schema schema, DocumentNode? document, DocumentLimits limits, IReadOnlyList<GraphQLError> errors)
    {
        _schema = schema;
        _limits = limits;
        Document = document;
        Errors = errors;
    }

    /// <summary>The document; null if the text is not GraphQL.</summary>
    public DocumentNode? Document { get; }

    /// <summary>Why the document is refused; empty if it is valid.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Parses and validates a text.</summary>
    public static PreparedDocument Prepare(Schema schema, string text, DocumentLimits limits)
    {
        try
        {
            var document = Parser.ParseDocument(text, limits);
            return new PreparedDocument(schema, document, limits, Validator.Validate(schema, document, limits));
        }
        catch (GraphQLSyntaxException malformed)
        {
            return new PreparedDocument(schema, null, limits, [malformed.ToError()]);
        }
        catch (GraphQLException refused)
        {
            return new PreparedDocument(schema, null, limits, [refused.Error]);
        }
    }

    /// <summary>A document that is known to be valid, and is not validated again (§6.1.1).</summary>
    /// <param name="schema">The schema that it was validated against.</param>
    /// <param name="document">The document.</param>
    public static PreparedDocument Trusted(Schema schema, DocumentNode document) => new(schema, document, DocumentLimits.Default, []);

    /// <summary>§6.1 GetOperation: the operation of a name, or the only one, compiled once.</summary>
    /// <exception cref="GraphQLException">There is no such operation, or there are several (<c>BAD_INPUT</c>).</exception>
    /// <exception cref="InvalidOperationException">The document has <see cref="Errors"/>.</exception>
    public CompiledOperation Operation(string? name)
    {
        if (Document is null || Errors.Count > 0)
        {
            throw new InvalidOperationException("The document is not valid, and so it has no operations to execute.");
        }

        var key = name ?? "";
        return _operations.TryGetValue(key, out var known)
            ? known
            : _operations.GetOrAdd(key, OperationCompiler.Compile(_schema, Document, name, _limits));
    }
}
