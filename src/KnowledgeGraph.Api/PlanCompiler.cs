using KnowledgeGraph.Api.Plans;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api;

/// <summary>
/// One root field of a validated operation, with its whole subtree → one <see cref="Graph.Queries.GraphQuery"/> and the way its answer is written.
/// </summary>
/// <remarks>
/// What a field means is compiled once per ontology version and stands in the tag of its definition; a plan only puts these together, which
/// takes microseconds. Where no argument in the subtree depends on a variable, the plan is kept as long as the selected field, which the
/// GraphQL engine shares between all requests of one text, operation and choice of <c>@skip</c> and <c>@include</c>, and drops with the
/// schema: so the key of the cache is text, operation, shape-deciding variables and model version. Where an argument does depend on a
/// variable, the plan is made anew for each request.
/// </remarks>
internal static class PlanCompiler
{
    /// <summary>The plan of a root field that the store answers.</summary>
    /// <exception cref="GraphQL.Response.GraphQLException">An argument can't be used; the message says what to write.</exception>
    public static RootPlan PlanOf(SelectedField field, CoercedVariables variables, TypeMap map)
    {
        var kept = field.Memo(_ => new KeptPlan());
        if (kept.Plan is { } known)
        {
            return known;
        }

        var context = new PlanContext(map, variables);
        var plan = ((RootModel)field.Field.Tag!).Plan(field, context);
        if (!context.UsesVariables)
        {
            kept.Plan = plan;
        }

        return plan;
    }

    private sealed class KeptPlan
    {
        private RootPlan? _plan;

        public RootPlan? Plan
        {
            get => Volatile.Read(ref _plan);
            set => Volatile.Write(ref _plan, value);
        }
    }
}
