using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Operations;

/// <summary>What an operation is asked, and what it is answered with.</summary>
public sealed class OperationContext
{
    private readonly RequestScope _request;

    internal OperationContext(RequestScope request, IReadOnlyDictionary<string, object?> arguments)
    {
        _request = request;
        Arguments = arguments;
    }

    /// <summary>
    /// The arguments that were given or have a default, coerced: an enum of concepts as the concept's <see cref="Rdf.Iri"/>, <c>IRI</c> as
    /// <see cref="Rdf.Iri"/>, <c>DateTime</c> as <see cref="Graph.Values.StoredValue"/>, <c>Decimal</c> as <see cref="decimal"/>, <c>Long</c> as
    /// <see cref="long"/>, lists as <c>IReadOnlyList&lt;object?&gt;</c>, input objects as <c>IReadOnlyDictionary&lt;string, object?&gt;</c>.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>The store.</summary>
    public IGraphStore Store => _request.Store;

    /// <summary>Clock, limits and, for a query, the commit that the whole request reads; a mutation reads the newest.</summary>
    public QueryRun Run => _request.Run;

    /// <summary>The evaluation time (semantics.md, section 3).</summary>
    public DateTimeOffset Now => _request.Run.Now;

    /// <summary>What the ontology's axioms mean for questions.</summary>
    public OntologyRewriting Rewriting => _request.Version.Rewriting;

    /// <summary>The ontology version.</summary>
    public OntologyModel Model => _request.Version.Model;

    /// <summary>Who asks, for the provenance of what is written.</summary>
    public string Actor => _request.Actor;

    /// <summary>The class that a client names, by its name in GraphQL, its local name or its IRI.</summary>
    /// <param name="argument">Name of the argument, for the message.</param>
    /// <param name="name">What the client wrote.</param>
    /// <exception cref="GraphQLException">There is no such class, or there are several (<c>BAD_INPUT</c>, with the nearest name).</exception>
    public OntologyClass FindClass(string argument, string name) => _request.Version.ClassNames.TryFind(name, out var found, out var problem)
        ? found
        : throw new GraphQLException(ErrorCodes.BadInput, $"{argument}: {problem}");

    /// <summary>An IRI as clients read it: with a prefix of the ontology where one fits.</summary>
    public string Shorten(string iri) => _request.Version.Map.Names.Shorten(iri);
}
