using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Beside;

/// <summary><c>_ontology</c>: the ontology that is served, and how it stands with it.</summary>
internal static class OntologyType
{
    private const string Name = "_Ontology";

    /// <summary>The root field.</summary>
    public static FieldDefinition RootField() => new("_ontology", $"{Name}!")
    {
        Description = "The ontology that is served, and how it stands with it.",
        Resolver = context => new ValueTask<object?>(context.State),
    };

    /// <summary>The types.</summary>
    public static IEnumerable<NamedType> Make() =>
        [MakeOntology(), MakeStatus(), MakeProgress(), MakeProblem(), MakePrefix(), MakeClass(), MakeProperty(), MakeConcept(), MakeShape()];

    private static ObjectType MakeOntology() => new(Name)
    {
        Description = "The ontology that is served.",
        Fields =
        [
            Described.Field<RequestScope>("version", "String!", "The first digits of a hash over its files.", request => request.Version.Model.Version),
            Described.Field<RequestScope>("loadedAt", "DateTime!", "When it was loaded.", request => request.Service.State.LoadedAt),
            Described.Field<RequestScope>("status", "_OntologyStatus!", "How it stands with the files' newest version.", request => request.Service.State.Status),
            Described.Field<RequestScope>("progress", "_Progress", "How far a take-over of a newer version has come; null while there is none.", request => request.Service.State.Progress),
            Described.Field<RequestScope>("problems", "[_Problem!]!", "Findings about the files' newest version.", request => request.Service.State.Problems),
            Described.Field<RequestScope>("prefixes", "[_Prefix!]!", "The prefixes that IRIs are written with.", request => request.Version.Model.Prefixes.Select(entry => (object)entry)),
            Described.Field<RequestScope>("classes", "[_Class!]!", "Its classes.", OfIris(), (request, context) => Chosen(request.Version.Model.Classes, c => c.Iri, context)),
            Described.Field<RequestScope>("properties", "[_Property!]!", "Its properties.", OfIris(), (request, context) => Chosen(request.Version.Model.Properties, p => p.Iri, context)),
            Described.Field<RequestScope>("concepts", "[_OntologyConcept!]!", "The concepts and other individuals that its files declare.", OfIris(), (request, context) => Chosen(request.Version.Model.Individuals, i => i.Iri, context)),
            Described.Field<RequestScope>("shapes", "[_Shape!]!", "The shapes that data must keep to.", request => request.Version.Model.Shapes),
        ],
    };

    private static NamedList<InputValueDefinition> OfIris() => [new("iri", "[IRI!]") { Description = "Only those with one of these IRIs." }];

    private static IEnumerable<T> Chosen<T>(IEnumerable<T> all, Func<T, Iri> iriOf, ResolverContext context) =>
        context.Arguments.GetValueOrDefault("iri") is IReadOnlyList<object?> wanted ? all.Where(item => wanted.Contains(iriOf(item))) : all;

    private static EnumType MakeStatus() => new("_OntologyStatus")
    {
        Description = "How it stands with the ontology.",
        Values =
        [
            new("READY") { Value = OntologyStatus.Ready, Description = "The files' newest version is served." },
            new("LOADING") { Value = OntologyStatus.Loading, Description = "A newer version is being taken over; the one before is served." },
            new("REFUSED") { Value = OntologyStatus.Refused, Description = "The files' newest version was refused; the last good one is served." },
        ],
    };

    private static ObjectType MakeProgress() => new("_Progress")
    {
        Description = "How far a take-over has come.",
        Fields =
        [
            Described.Field<LoadProgress>("task", "String!", "What is being done.", progress => progress.Task),
            Described.Field<LoadProgress>("done", "Long!", "Units that are done.", progress => progress.Done),
            Described.Field<LoadProgress>("total", "Long!", "Units in all.", progress => progress.Total),
        ],
    };

    private static ObjectType MakeProblem() => new("_Problem")
    {
        Description = "A finding about the ontology's files.",
        Fields =
        [
            Described.Field<Problem>("code", "String!", "Name of the check.", problem => problem.Code),
            Described.Field<Problem>("severity", "String!", "`Info`, `Warning`, or `Violation`, which keeps a version from being served.", problem => problem.Severity.ToString()),
            Described.Field<Problem>("message", "String!", "What is wrong, and the remedy.", problem => problem.Message),
            .. Place<Problem>(problem => problem.Source),
        ],
    };

    private static ObjectType MakePrefix() => new("_Prefix")
    {
        Description = "A prefix that IRIs are written with.",
        Fields =
        [
            Described.Field<KeyValuePair<string, Iri>>("prefix", "String!", "The prefix, without its colon.", entry => entry.Key),
            Described.Field<KeyValuePair<string, Iri>>("namespace", "String!", "What it stands for.", entry => entry.Value.Value),
        ],
    };

    private static ObjectType MakeClass() => new("_Class")
    {
        Description = "A class of the ontology.",
        Fields =
        [
            Described.Field<OntologyClass>("iri", "IRI!", "Its IRI.", c => c.Iri),
            Described.Field<OntologyClass>("name", "String!", "Its name, as `inClass` takes it.", c => NamingRules.TypeName(c.Name)),
            Described.Field<OntologyClass>("type", "String", "The type that shows its members; null if none does.", [], (c, context) => TypeOf(c, (RequestScope)context.State!)),
            Described.Text<OntologyClass>("label", "Its label", c => c.Labels),
            Described.Text<OntologyClass>("definition", "What it means", c => c.Definitions),
            Described.Field<OntologyClass>("parents", "[IRI!]!", "Classes directly above.", c => c.Parents),
            Described.Field<OntologyClass>("isDefined", "Boolean!", "Whether membership follows from a definition.", c => c.IsDefined),
            Described.Field<OntologyClass>("isAbstract", "Boolean!", "Whether nothing is of this class alone.", c => c.IsAbstract),
            Described.Field<OntologyClass>("isConcept", "Boolean!", "Whether its members are concepts.", c => c.IsConcept),
            Described.Field<OntologyClass>("isPersonalData", "Boolean!", "Whether its members are data about persons.", c => c.IsPersonalData),
            Described.Field<OntologyClass>("exposure", "String!", "`Root`, `Nested` or `Hidden`.", c => c.Exposure.ToString()),
            Described.Field<OntologyClass>("deprecationReason", "String", "Why it should no longer be used; null if it may.", c => c.DeprecationReason),
            .. Place<OntologyClass>(c => c.Source),
        ],
    };

    private static string? TypeOf(OntologyClass @class, RequestScope request) =>
        request.Version.Map.EnumOf(@class.Iri)?.Name ?? request.Version.Map.TypeOf(@class.Iri)?.Name;

    private static ObjectType MakeProperty() => new("_Property")
    {
        Description = "A property of the ontology.",
        Fields =
        [
            Described.Field<OntologyProperty>("iri", "IRI!", "Its IRI.", p => p.Iri),
            Described.Field<OntologyProperty>("name", "String!", "Its name as a field.", p => NamingRules.FieldName(p.Name)),
            Described.Text<OntologyProperty>("label", "Its label", p => p.Labels),
            Described.Text<OntologyProperty>("definition", "What it means", p => p.Definitions),
            Described.Field<OntologyProperty>("domains", "[IRI!]!", "The classes whose members may have it.", p => p.Domains),
            Described.Field<OntologyProperty>("range", "IRI", "The class or datatype of its values.", p => p.Range),
            Described.Field<OntologyProperty>("isObject", "Boolean!", "Whether it leads to other things; else it has plain values.", p => p.IsObject),
            Described.Field<OntologyProperty>("isFunctional", "Boolean!", "Whether it has one value at most.", p => p.IsFunctional),
            Described.Field<OntologyProperty>("isDerived", "Boolean!", "Whether its values only follow from others.", p => p.IsDerived),
            Described.Field<OntologyProperty>("isTransitive", "Boolean!", "Whether it leads on from what it leads to.", p => p.IsTransitive),
            Described.Field<OntologyProperty>("isSymmetric", "Boolean!", "Whether it leads both ways.", p => p.IsSymmetric),
            Described.Field<OntologyProperty>("inverses", "[IRI!]!", "Properties that lead back.", p => p.Inverses),
            Described.Field<OntologyProperty>("superProperties", "[IRI!]!", "Properties directly above.", p => p.SuperProperties),
            Described.Field<OntologyProperty>("chains", "[[IRI!]!]!", "Chains of properties that it follows from.", p => p.Chains),
            Described.Field<OntologyProperty>("narrows", "IRI", "The property of whose values it has some.", p => p.Narrows?.Base),
            Described.Field<OntologyProperty>("isPersonalData", "Boolean!", "Whether its values are data about persons.", p => p.IsPersonalData),
            Described.Field<OntologyProperty>("exposure", "String!", "`Nested` or `Hidden`.", p => p.Exposure.ToString()),
            Described.Field<OntologyProperty>("deprecationReason", "String", "Why it should no longer be used; null if it may.", p => p.DeprecationReason),
            .. Place<OntologyProperty>(p => p.Source),
        ],
    };

    private static ObjectType MakeConcept() => new("_OntologyConcept")
    {
        Description = "A concept or other individual that the ontology's files declare.",
        Fields =
        [
            Described.Field<Individual>("iri", "IRI!", "Its IRI.", i => i.Iri),
            Described.Field<Individual>("code", "String!", "Its notation, else its local name.", i => i.Code),
            Described.Field<Individual>("classes", "[IRI!]!", "The classes that it is declared in.", i => i.Classes),
            Described.Text<Individual>("label", "Its label", i => i.Labels),
            Described.Text<Individual>("definition", "What it means", i => i.Definitions),
            Described.Field<Individual>("broader", "[IRI!]!", "Concepts directly above.", i => i.Broader),
            Described.Field<Individual>("deprecated", "Boolean!", "Whether it should no longer be used.", i => i.IsDeprecated),
            .. Place<Individual>(i => i.Source),
        ],
    };

    private static ObjectType MakeShape() => new("_Shape")
    {
        Description = "A shape that data must keep to.",
        Fields =
        [
            Described.Field<NodeShape>("iri", "IRI", "Its IRI; null if it has none.", shape => shape.Id as Iri),
            Described.Field<NodeShape>("targetClasses", "[IRI!]!", "The classes whose members it is asked of.", shape => shape.Targets.OfType<ShapeTarget.OfClass>().Select(target => target.Class)),
            Described.Field<NodeShape>("severity", "String!", "`Info`, `Warning` or `Violation`.", shape => shape.Severity.ToString()),
            Described.Field<NodeShape>("message", "String", "What it says to whoever breaks it.", shape => shape.Message),
            .. Place<NodeShape>(shape => shape.Source),
        ],
    };

    private static IEnumerable<FieldDefinition> Place<T>(Func<T, SourceReference?> source) =>
    [
        Described.Field<T>("file", "String", "The file, relative to the ontology's folder.", item => source(item)?.File),
        Described.Field<T>("line", "Int", "The line, from 1.", item => source(item)?.Line),
        Described.Field<T>("column", "Int", "The column, from 1.", item => source(item)?.Column),
    ];
}
