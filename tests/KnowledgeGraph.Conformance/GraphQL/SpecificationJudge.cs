using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>
/// Judges the specification's examples, in the order of the text: definitions of types must build a schema, or not if they are
/// counter-examples; executable documents are held against the schema that the text has given before them. An example of §5 must keep the rule
/// whose section it stands in, and a counter-example must break that rule.
/// </summary>
internal sealed class SpecificationJudge
{
    private readonly Dictionary<string, ExampleSchema> _schemas = [];

    /// <summary>Judges an example; a chapter's examples must come in their order.</summary>
    /// <returns>The verdict: passed, failed with what was expected and found, or skipped with the reason.</returns>
    public Verdict Judge(SpecificationExample example)
    {
        if (SpecificationTables.SkipReason(example) is { } reason)
        {
            return Verdict.Skipped(reason);
        }

        var document = Parse(example);
        if (!_schemas.TryGetValue(SchemaKey(example), out var schema))
        {
            schema = SchemaKey(example) == SpecificationTables.Validation ? ExampleSchema.Validation : ExampleSchema.Empty;
        }

        if (document is null)
        {
            return Verdict.Of(example.IsCounterExample || IsValue(example), "a document", "a syntax error");
        }

        return document.Definitions.All(ExampleSchema.IsTypeSystem) ? JudgeTypes(example, document, schema) : JudgeOperations(example, document, schema);
    }

    private static DocumentNode? Parse(SpecificationExample example)
    {
        try
        {
            // Where the text leaves a selection out, any will do.
            return Parser.ParseDocument(example.Text.Replace("# ...", "__typename", StringComparison.Ordinal));
        }
        catch (GraphQLSyntaxException)
        {
            return null;
        }
    }

    // A few examples show a value on its own.
    private static bool IsValue(SpecificationExample example)
    {
        try
        {
            return Parser.ParseValue(example.Text) is not null;
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }

    // All of §5 shares one schema; elsewhere each section has its own.
    private static string SchemaKey(SpecificationExample example) =>
        SpecificationTables.IsValidation(example) && !SpecificationTables.HasOwnSchema(example) ? SpecificationTables.Validation : $"{example.File} {example.Section}";

    private Verdict JudgeTypes(SpecificationExample example, DocumentNode document, ExampleSchema schema)
    {
        try
        {
            var extended = schema.With(document);
            extended.Build();
            if (!example.IsCounterExample)
            {
                _schemas[SchemaKey(example)] = extended;
            }

            return Verdict.Of(!example.IsCounterExample, "errors of the schema", "none");
        }
        catch (SchemaException invalid)
        {
            return Verdict.Of(example.IsCounterExample, "a schema", invalid.Message);
        }
    }

    private static Verdict JudgeOperations(SpecificationExample example, DocumentNode document, ExampleSchema schema)
    {
        if (!SpecificationTables.IsValidation(example) && SpecificationTables.RootType(example) is null)
        {
            return Verdict.Of(!example.IsCounterExample || SpecificationTables.IsLanguage(example), "a refusal", "a document");
        }

        var rules = SpecificationTables.Rules(example);
        var isAboutDefinitions = rules?.Contains("ExecutableDefinitions") == true;
        var built = (isAboutDefinitions ? schema : schema.With(document)).Build(SpecificationTables.RootType(example));
        var errors = Validator.Validate(built, isAboutDefinitions ? document : ExampleSchema.Executable(document), DocumentLimits.Trusted, rules);
        return example.IsCounterExample
            ? Verdict.Of(errors.Count > 0, $"an error of {string.Join(" or ", rules ?? ["any rule"])}", "none")
            : Verdict.Of(errors.Count == 0, "no error", string.Concat(errors));
    }
}
