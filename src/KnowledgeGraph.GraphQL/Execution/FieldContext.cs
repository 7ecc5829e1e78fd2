using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What is asked of a field: the selection, its arguments, and the request around it.</summary>
public abstract class FieldContext
{
    private readonly ErrorSink _errors;

    private protected FieldContext(
        RequestContext request,
        SelectedField field,
        object? source,
        ResponsePath path,
        ErrorSink errors)
    {
        Request = request;
        Field = field;
        Source = source;
        Path = path;
        _errors = errors;
        Arguments = field.ArgumentValues(request.Variables);
    }

    /// <summary>What all fields of the request share.</summary>
    public RequestContext Request { get; }

    /// <summary>The field to answer, with what is selected below it.</summary>
    public SelectedField Field { get; }

    /// <summary>The value that the field is selected on: what the resolver around gave; at the root the initial value of the request.</summary>
    public object? Source { get; }

    /// <summary>Where in the response the value goes.</summary>
    public ResponsePath Path { get; }

    /// <summary>The arguments (see <see cref="SelectedField.ArgumentValues"/>).</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>The variables of the request, coerced.</summary>
    public CoercedVariables Variables => Request.Variables;

    /// <summary>The schema that is served.</summary>
    public Schema Schema => Request.Schema;

    /// <summary>Whatever the host gave for this request.</summary>
    public object? State => Request.State;

    /// <summary>Cancelled when the client is gone or the time is up.</summary>
    public CancellationToken CancellationToken => Request.CancellationToken;

    /// <summary>Adds an error to the response without giving up the value. Place and path of this field are added where it has none.</summary>
    public void AddError(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _errors.Add(error.At(Path, Field.Locations));
    }
}
