using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.13 Directives, Type Validation.</summary>
internal static class DirectiveChecks
{
    public static void Check(DirectiveDefinition directive, Schema schema, List<SchemaError> errors)
    {
        var coordinate = $"@{directive.Name}";
        NameChecks.Check(coordinate, directive.Name, errors);
        if (directive.Locations.Count == 0)
        {
            errors.Add(new SchemaError(coordinate, "A directive has at least one location."));
        }

        FieldChecks.CheckArguments(coordinate, directive.Arguments, errors);
        if (RefersToItself(directive, schema))
        {
            errors.Add(new SchemaError(coordinate, "A directive cannot be applied within its own definition, nor within that of its arguments' types."));
        }
    }

    private static bool RefersToItself(DirectiveDefinition directive, Schema schema)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Queue<InputValueDefinition>(directive.Arguments);
        while (pending.TryDequeue(out var input))
        {
            foreach (var applied in AppliedOn(input))
            {
                var next = schema.Directives.Find(applied.Name.Value);
                if (next == directive)
                {
                    return true;
                }

                Enqueue(next, next?.Arguments);
            }

            Enqueue(input.Type.NamedType, (input.Type.NamedType as InputObjectType)?.Fields);
        }

        return false;

        void Enqueue(object? owner, NamedList<InputValueDefinition>? inputs)
        {
            if (owner is not null && seen.Add(owner))
            {
                inputs?.ToList().ForEach(pending.Enqueue);
            }
        }
    }

    private static IEnumerable<DirectiveNode> AppliedOn(InputValueDefinition input) =>
    [
        .. input.AppliedDirectives,
        .. input.Type.NamedType.AppliedDirectives,
        .. (input.Type.NamedType as EnumType)?.Values.SelectMany(value => value.AppliedDirectives) ?? [],
    ];
}
