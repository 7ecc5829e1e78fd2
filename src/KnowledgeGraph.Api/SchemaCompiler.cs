using KnowledgeGraph.Api.Beside;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Operations;
using KnowledgeGraph.Api.Schemas;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api;

/// <summary>Ontology → GraphQL schema, by the table of ontology.md, section 2.1, and the contract of api.md.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles an ontology.</summary>
    /// <param name="rewriting">The ontology with what its axioms mean for questions to one store.</param>
    /// <param name="operations">Root fields written by hand; those that the ontology lacks terms for are left out.</param>
    public static SchemaCompilation Compile(OntologyRewriting rewriting, IReadOnlyList<IOperation>? operations = null)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        var problems = new SchemaProblems();
        var map = MapOf(rewriting, problems);
        if (problems.HasViolation)
        {
            return new SchemaCompilation(null, problems.All);
        }

        var schema = SchemaOf(map, operations ?? [], problems);
        return new SchemaCompilation(schema is null || problems.HasViolation ? null : new GraphVersion(map, schema), problems.All);
    }

    private static TypeMap MapOf(OntologyRewriting rewriting, SchemaProblems problems)
    {
        var classes = new ClassTypes(rewriting, problems);
        new PropertyFields(rewriting, classes, problems).Complete();
        return new TypeMap(rewriting, new IriNames(rewriting.Model.Prefixes), classes.ByClass, classes.Enums, classes.Types);
    }

    private static Schema? SchemaOf(TypeMap map, IReadOnlyList<IOperation> operations, SchemaProblems problems)
    {
        var inputs = new InputTypes(map);
        var outputs = new OutputTypes(map, inputs);
        var names = new SchemaNames(map);
        var available = operations.Where(operation => operation.IsAvailable(map.Model)).Select(operation => (Operation: operation, Schema: operation.Describe(names))).ToList();
        var queries = new RootFields(map, outputs, problems).Make()
            .Concat(FieldsOf(available, OperationKind.Query))
            .Concat([OntologyType.RootField(), ServiceType.RootField()]);
        var mutations = FieldsOf(available, OperationKind.Mutation).ToList();

        var types = new List<NamedType> { new ObjectType("Query") { Description = "Where questions begin.", Fields = [.. queries] } };
        if (mutations.Count > 0)
        {
            types.Add(new ObjectType("Mutation") { Description = "Where changes begin.", Fields = [.. mutations] });
        }

        types.AddRange(outputs.Make());
        types.AddRange(outputs.MakeConnections());
        types.AddRange(inputs.Make());
        types.AddRange(available.SelectMany(entry => entry.Schema.Types));
        types.AddRange([.. RecordTypes.Make(map.Model), .. ScalarTypes.Create(map.Names), .. OntologyType.Make(), .. ServiceType.Make()]);
        return Build(types, mutations.Count > 0, map, problems);
    }

    private static IEnumerable<FieldDefinition> FieldsOf(IEnumerable<(IOperation Operation, OperationSchema Schema)> available, OperationKind kind) => available
        .Where(entry => entry.Operation.Kind == kind)
        .OrderBy(entry => entry.Operation.Name, StringComparer.Ordinal)
        .Select(entry => OperationField.Of(entry.Operation, entry.Schema.Field));

    private static Schema? Build(List<NamedType> types, bool hasMutations, TypeMap map, SchemaProblems problems)
    {
        NameClashes.Check(types, map, problems);
        if (problems.HasViolation)
        {
            return null;
        }

        var builder = new SchemaBuilder { MutationType = hasMutations ? "Mutation" : null };
        builder.Add([.. types.Take(hasMutations ? 2 : 1), .. types.Skip(hasMutations ? 2 : 1).OrderBy(type => type.Name, StringComparer.Ordinal)]);
        if (builder.TryBuild(out var schema, out var errors))
        {
            return schema;
        }

        foreach (var error in errors)
        {
            problems.Refuse(SchemaProblems.Schema, $"The schema is not valid at {error}", null);
        }

        return null;
    }
}
