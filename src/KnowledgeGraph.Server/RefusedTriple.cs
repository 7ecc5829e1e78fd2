using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Server;

/// <summary>Something that keeps documents from being stored.</summary>
/// <param name="Code">Which rule says so.</param>
/// <param name="Message">What is wrong and the remedy.</param>
/// <param name="File">The document, or null where no single place is at fault.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal sealed record RefusedTriple(string Code, string Message, string? File, int? Line, int? Column)
{
    /// <summary>As a problem was found.</summary>
    public static RefusedTriple Of(Problem problem) => new(problem.Code, problem.Message, problem.Source?.File, problem.Source?.Line, problem.Source?.Column);
}
