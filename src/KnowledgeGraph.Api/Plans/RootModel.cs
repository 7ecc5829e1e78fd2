using KnowledgeGraph.Api.Fields;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Plans;

/// <summary>What a root field that the store answers means, compiled once per ontology version; the tag of the field.</summary>
internal abstract class RootModel
{
    private RootModel()
    {
    }

    /// <summary>Plans the field with its whole subtree.</summary>
    /// <exception cref="GraphQL.Response.GraphQLException">An argument can't be used.</exception>
    public abstract RootPlan Plan(SelectedField field, PlanContext context);

    private static EntityPlan PlanOne(string iri, GraphType target, SelectedField field, PlanContext context)
    {
        var selection = new NodeSelection(target, context);
        var node = selection.Select(field.Selections!);
        var query = new GraphQuery(
            new NodeSource.OfIris([iri]), new Filter.HasType(target.Classes), [], new PageRequest(1, 0, null), selection.Build(), false);
        return new EntityPlan(query, node);
    }

    /// <summary><c>book(iri)</c>: one node by IRI or alias.</summary>
    public sealed class ByIri(GraphType target) : RootModel
    {
        /// <inheritdoc/>
        public override RootPlan Plan(SelectedField field, PlanContext context) =>
            PlanOne(((Iri)context.ArgumentsOf(field)["iri"]!).Value, target, field, context);
    }

    /// <summary><c>node(id)</c>: one node by its opaque identifier.</summary>
    public sealed class ById(GraphType target) : RootModel
    {
        /// <inheritdoc/>
        public override RootPlan Plan(SelectedField field, PlanContext context) => NodeIds.TryRead((string)context.ArgumentsOf(field)["id"]!, out var iri)
            ? PlanOne(iri, target, field, context)
            : throw new InputPath(field.ResponseName, "id").Refuse("this is no identifier that the service gave. Take the field `id` of a node, or ask by IRI.");
    }

    /// <summary><c>books(where, orderBy, first, after)</c>: all nodes of a type, page by page.</summary>
    public sealed class OfType(GraphType target) : RootModel
    {
        /// <inheritdoc/>
        public override RootPlan Plan(SelectedField field, PlanContext context)
        {
            var arguments = ListArguments.Read(field, target, context);
            var selection = new NodeSelection(target, context);
            var connection = new ConnectionPlan(field, arguments, selection);
            var query = new GraphQuery(
                new NodeSource.OfClasses([.. target.Classes.OrderBy(symbol => symbol.Id)]),
                Filters.And([Listed(context.Map), arguments.Filter]),
                arguments.Order,
                connection.Page,
                selection.Build(connection.ShowsCursors),
                connection.CountsTotal);
            return new ListPlan(query, connection);
        }

        // The start is asserted classes already; what remains are records that are not to be listed yet.
        private Filter Listed(TypeMap map) =>
            target.Class is null || map.Rewriting.MembersOf(target.Class.Iri) is Filter.HasType ? Filter.True : map.Rewriting.MembersOf(target.Class.Iri);
    }
}
