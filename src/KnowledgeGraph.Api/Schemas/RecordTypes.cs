using KnowledgeGraph.Api.Fields;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Schemas;

/// <summary>Plain object types that every schema has: what stands beside the graph's own nodes in an answer.</summary>
internal static class RecordTypes
{
    /// <summary>Name of the type of a class that a node is in.</summary>
    public const string ClassRef = "ClassRef";

    /// <summary>Name of the type of a step of a proof.</summary>
    public const string Explanation = "Explanation";

    /// <summary>Name of the type of a triple.</summary>
    public const string Statement = "Statement";

    /// <summary>Name of the type of an asserted value.</summary>
    public const string PropertyValue = "PropertyValue";

    /// <summary>Name of the type of a commit.</summary>
    public const string Provenance = "Provenance";

    /// <summary>Name of the type of a page's state.</summary>
    public const string PageInfo = "PageInfo";

    /// <summary>All of them.</summary>
    public static IEnumerable<NamedType> Make(OntologyModel model) =>
        [MakeLangString(), MakeClassRef(model), MakeExplanation(), MakeStatement(), MakePropertyValue(), MakeProvenance(), MakePageInfo()];

    private static ObjectType MakeLangString() => new("LangString")
    {
        Description = "A text in a language.",
        Fields =
        [
            Field<StoredValue>("value", "String!", "The text.", (text, answer) => answer.Json.WriteStringValue(text.Text)),
            Field<StoredValue>("lang", "String", "Its language tag (BCP 47); null for none.", (text, answer) => answer.Json.WriteStringValue(text.Language)),
        ],
    };

    private static ObjectType MakeClassRef(OntologyModel model) => new(ClassRef)
    {
        Description = "A class that something is in.",
        Fields =
        [
            Field<ClassReference>("iri", "IRI!", "IRI of the class.", (reference, answer) => answer.WriteIri(reference.Iri)),
            Field<ClassReference>("name", "String!", "Name of the class, as `inClass` takes it.", (reference, answer) => answer.Json.WriteStringValue(NameOf(reference, model))),
            Field<ClassReference>("inferred", "Boolean!", "Whether it follows from the ontology, and isn't asserted.", (reference, answer) => answer.Json.WriteBooleanValue(reference.IsInferred)),
        ],
    };

    private static string NameOf(ClassReference reference, OntologyModel model) =>
        model.FindClass(new Iri(reference.Iri)) is { } known ? NamingRules.TypeName(known.Name) : IriNames.LocalName(reference.Iri);

    private static ObjectType MakeExplanation() => new(Explanation)
    {
        Description = "A step of a proof. The steps of one answer follow each other, its conclusion first.",
        Fields =
        [
            Field<Explanation>("value", "IRI!", "The answer that is proved.", (step, answer) => answer.WriteIri(step.Value)),
            Field<Explanation>("rule", "String!", "The rule that is applied: one of OWL 2 RL, such as `prp-spo2`, one of the service's own, or `asserted`.", (step, answer) => answer.Json.WriteStringValue(step.Rule)),
            new FieldDefinition("conclusion", $"{Statement}!")
            {
                Description = "What follows.",
                Tag = new RecordField<Explanation>(field => Single<Explanation, Statement>(new RecordSelection<Statement>(field), step => step.Conclusion)),
            },
            new FieldDefinition("premises", $"[{Statement}!]!")
            {
                Description = "What it follows from.",
                Tag = new RecordField<Explanation>(field => Several<Explanation, Statement>(new RecordSelection<Statement>(field), step => step.Premises)),
            },
        ],
    };

    private static ObjectType MakeStatement() => new(Statement)
    {
        Description = "A statement of three parts.",
        Fields =
        [
            Field<Statement>("subject", "IRI!", "What it is about.", (statement, answer) => answer.WriteIri(statement.Subject)),
            Field<Statement>("property", "IRI!", "What is said of it.", (statement, answer) => answer.WriteIri(statement.Property)),
            Field<Statement>("object", "String!", "The IRI or text that is said.", (statement, answer) => answer.WriteIri(statement.Object)),
            Field<Statement>("commit", "Long", "The commit that wrote it; null where it is inferred.", (statement, answer) => WriteLong(statement.Commit, answer)),
        ],
    };

    private static ObjectType MakePropertyValue() => new(PropertyValue)
    {
        Description = "An asserted value of a property.",
        Fields =
        [
            Field<object>("value", "String!", "The value as text, or the IRI of what it leads to.", WriteText),
            Field<object>("iri", "IRI", "What it leads to; null for a plain value.", (value, answer) => WriteOrNull(value as string, answer)),
            Field<object>("lang", "String", "Language tag of a text; null for none.", (value, answer) => answer.Json.WriteStringValue((value as StoredValue)?.Language)),
        ],
    };

    private static ObjectType MakeProvenance() => new(Provenance)
    {
        Description = "Where something came from. Commit numbers may differ between stores.",
        Fields =
        [
            Field<CommitRecord>("commit", "Long!", "Number of the commit.", (commit, answer) => WriteLong(commit.Number, answer)),
            Field<CommitRecord>("committedAt", "DateTime!", "When it was made.", (commit, answer) => answer.Json.WriteStringValue(ValueCodec.Display(StoredValue.OfDateTime(commit.Provenance.At)))),
            Field<CommitRecord>("actor", "String!", "Who made it.", (commit, answer) => answer.Json.WriteStringValue(commit.Provenance.Actor)),
            Field<CommitRecord>("source", "String!", "The file, request or job that it came from.", (commit, answer) => answer.Json.WriteStringValue(commit.Provenance.Source)),
            Field<CommitRecord>(NamingRules.FieldName(nameof(Graph.Provenance.OntologyVersion)), "String!", "The version of the ontology that was in force.", (commit, answer) => answer.Json.WriteStringValue(commit.Provenance.OntologyVersion)),
        ],
    };

    private static ObjectType MakePageInfo() => new(PageInfo)
    {
        Description = "How to go on from a page.",
        Fields =
        [
            Field<PageState>("hasNextPage", "Boolean!", "Whether more follow.", (page, answer) => answer.Json.WriteBooleanValue(page.HasNext)),
            Field<PageState>("hasPreviousPage", "Boolean!", "Whether the page began after a cursor.", (page, answer) => answer.Json.WriteBooleanValue(page.HasPrevious)),
            Field<PageState>("startCursor", "String", "Cursor of the first node; null on an empty page.", (page, answer) => answer.Json.WriteStringValue(page.Start)),
            Field<PageState>("endCursor", "String", "Cursor of the last node, for `after`; null on an empty page.", (page, answer) => answer.Json.WriteStringValue(page.End)),
        ],
    };

    private static FieldDefinition Field<T>(string name, string type, string description, Action<T, AnswerWriter> write) =>
        new(name, type) { Description = description, Tag = new RecordField<T>(write) };

    private static Action<T, AnswerWriter> Single<T, TPart>(RecordSelection<TPart> selection, Func<T, TPart> part) =>
        (value, answer) => selection.Write(part(value), answer);

    private static Action<T, AnswerWriter> Several<T, TPart>(RecordSelection<TPart> selection, Func<T, IEnumerable<TPart>> parts) =>
        (value, answer) => selection.WriteAll(parts(value), answer);

    private static void WriteText(object value, AnswerWriter answer)
    {
        if (value is StoredValue stored)
        {
            answer.Json.WriteStringValue(ValueCodec.Display(stored));
        }
        else
        {
            answer.WriteIri((string)value);
        }
    }

    private static void WriteOrNull(string? iri, AnswerWriter answer)
    {
        if (iri is null)
        {
            answer.Json.WriteNullValue();
        }
        else
        {
            answer.WriteIri(iri);
        }
    }

    private static void WriteLong(long? number, AnswerWriter answer)
    {
        switch (number is { } value ? ScalarTypes.ToJson(value) : null)
        {
            case string text:
                answer.Json.WriteStringValue(text);
                break;
            case long exact:
                answer.Json.WriteNumberValue(exact);
                break;
            default:
                answer.Json.WriteNullValue();
                break;
        }
    }
}
