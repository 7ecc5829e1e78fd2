using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Writes the value of a root field, with everything selected below it, as one JSON value.</summary>
/// <param name="context">What is asked: the selection tree, arguments, variables and state of the request.</param>
/// <param name="output">
/// Takes the value only, without its name. It belongs to this field alone: what is in it reaches the response if the writer
/// returns true, and is dropped if not. It does not check the structure of what is written.
/// </param>
/// <returns>
/// True if one value was written; false if there is none, in which case the writer has added the reason to
/// <see cref="RootFieldContext.AddError"/>, and the executor puts null in place of the value, or, if the field is non-null,
/// in place of <c>data</c>.
/// </returns>
/// <remarks>
/// The writer sees to nulls within its subtree itself. Writers of one query may run at the same time; those of one mutation run one
/// after the other.
/// </remarks>
/// <exception cref="Response.GraphQLException">As if the writer had added the error and returned false.</exception>
public delegate ValueTask<bool> RootFieldWriter(RootFieldContext context, Utf8JsonWriter output);
