using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Operations;

/// <summary>
/// A root field written by hand, for what is computed and not read off: one file each in this folder. It is in the schema only where the
/// ontology has the terms that it needs.
/// </summary>
/// <remarks>
/// Whatever of the graph an operation answers with, it names by <see cref="EntityReference"/>; what the client selects below is then asked of
/// the store in one question for all references of one selected field, by the same plans as everywhere else.
/// </remarks>
public interface IOperation
{
    /// <summary>Name of the root field.</summary>
    string Name { get; }

    /// <summary>Query or mutation.</summary>
    OperationKind Kind { get; }

    /// <summary>Whether the ontology has the classes and properties that the operation works with.</summary>
    bool IsAvailable(OntologyModel model);

    /// <summary>Field, arguments and types of the operation. Called once per ontology version, where the operation is available.</summary>
    /// <param name="names">Names of the types that the ontology gives.</param>
    OperationSchema Describe(SchemaNames names);

    /// <summary>Answers the operation.</summary>
    /// <param name="context">Arguments, store, clock and ontology.</param>
    /// <param name="cancellationToken">Cancelled when the client is gone or the time is up.</param>
    /// <returns>
    /// The value of the field: null; for a scalar what its type serializes; for an enum the <see cref="Rdf.Iri"/> of the concept or the
    /// value's name; for a type of the ontology an <see cref="EntityReference"/>; for a type of the operation's own an
    /// <c>IReadOnlyDictionary&lt;string, object?&gt;</c> of such values by field name; for a list an <c>IReadOnlyList&lt;object?&gt;</c> of such values.
    /// </returns>
    /// <exception cref="GraphQL.Response.GraphQLException">The operation is refused, for a reason that the client is to see.</exception>
    ValueTask<object?> ExecuteAsync(OperationContext context, CancellationToken cancellationToken);
}
