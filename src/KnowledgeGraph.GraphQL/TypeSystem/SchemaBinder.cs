using KnowledgeGraph.GraphQL.Introspection;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Joins the parts of a schema: adds what is built in, and binds every reference to the type that it names.</summary>
internal sealed class SchemaBinder
{
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly List<NamedType> _all = [];
    private readonly List<SchemaError> _errors;

    private SchemaBinder(List<SchemaError> errors) => _errors = errors;

    /// <summary>The schema with all references bound; null if a type is missing or given twice, which <paramref name="errors"/> then tells.</summary>
    public static Schema? Bind(
        SchemaBuilder builder,
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives,
        List<SchemaError> errors)
    {
        var binder = new SchemaBinder(errors);
        DirectiveDefinition[] allDirectives = [.. directives, .. BuiltInDirectives.Create().Where(builtIn => directives.All(given => given.Name != builtIn.Name))];
        types.ToList().ForEach(binder.Add);
        var introspection = IntrospectionTypes.Create();
        introspection.ForEach(binder.Add);
        binder.BindReferences(types, allDirectives);
        binder.BindReferences(introspection, []);
        var metaFields = new MetaFields();
        binder.BindFields("", metaFields.All);
        binder.CheckRoots(builder);
        if (errors.Count > 0)
        {
            return null;
        }

        var ordered = binder._all.Where(type => type is not ScalarType scalar || BuiltInScalars.Find(scalar.Name) is null);
        var builtInScalars = binder._all.Where(type => type is ScalarType && BuiltInScalars.Find(type.Name) is not null);
        return new Schema(
            builder,
            [.. ordered.Except(introspection), .. builtInScalars, .. introspection],
            [.. allDirectives],
            metaFields);
    }

    private void Add(NamedType type)
    {
        if (_byName.TryAdd(type.Name, type))
        {
            _all.Add(type);
        }
        else
        {
            _errors.Add(new SchemaError(type.Name, "There are two types of this name."));
        }
    }

    private NamedType? Find(string name)
    {
        if (_byName.TryGetValue(name, out var type))
        {
            return type;
        }

        if (BuiltInScalars.Find(name) is not { } scalar)
        {
            return null;
        }

        Add(scalar);
        return scalar;
    }

    private void BindReferences(IReadOnlyList<NamedType> types, IReadOnlyList<DirectiveDefinition> directives)
    {
        foreach (var type in types)
        {
            BindReferences(type);
        }

        foreach (var directive in directives)
        {
            BindArguments($"@{directive.Name}", directive.Arguments);
        }
    }

    private void BindReferences(NamedType type)
    {
        switch (type)
        {
            case TypeWithFields fielded:
                BindNames(type, fielded.Interfaces);
                BindFields($"{type.Name}.", fielded.Fields);
                break;
            case UnionType union:
                BindNames(type, union.Members);
                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    Bind($"{type.Name}.{field.Name}", field.Type);
                }

                break;
        }
    }

    private void BindFields(string owner, IReadOnlyList<FieldDefinition> fields)
    {
        foreach (var field in fields)
        {
            Bind($"{owner}{field.Name}", field.Type);
            BindArguments($"{owner}{field.Name}", field.Arguments);
        }
    }

    private void BindArguments(string owner, NamedList<InputValueDefinition> arguments)
    {
        foreach (var argument in arguments)
        {
            Bind($"{owner}({argument.Name}:)", argument.Type);
        }
    }

    private void BindNames(NamedType type, IReadOnlyList<string> names)
    {
        foreach (var name in names.Where(name => Find(name) is null))
        {
            _errors.Add(new SchemaError(type.Name, $"There is no type \"{name}\"."));
        }
    }

    private void Bind(string coordinate, TypeReference reference)
    {
        if (!reference.TryBind(Find))
        {
            _errors.Add(new SchemaError(
                coordinate,
                _byName.ContainsKey(reference.Name) ? "The field or argument belongs to another schema already." : $"There is no type \"{reference.Name}\"."));
        }
    }

    private void CheckRoots(SchemaBuilder builder)
    {
        string?[] roots = [builder.QueryType, builder.MutationType, builder.SubscriptionType];
        foreach (var root in roots.OfType<string>().Where(root => _byName.GetValueOrDefault(root) is not ObjectType))
        {
            _errors.Add(new SchemaError(root, _byName.ContainsKey(root) ? "A root operation type is an object type." : "There is no such root operation type."));
        }

        foreach (var root in roots.OfType<string>().GroupBy(root => root).Where(group => group.Count() > 1))
        {
            _errors.Add(new SchemaError(root.Key, "The root operation types are different types."));
        }
    }
}
