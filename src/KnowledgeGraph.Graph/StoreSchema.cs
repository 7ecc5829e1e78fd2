using System.Collections.Frozen;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Graph;

/// <summary>What a store must know of an ontology version: whose order to keep, and what is often looked for.</summary>
public sealed record StoreSchema
{
    private const string Range = "range";
    private const string Text = "text";

    /// <summary>What a store goes by before it was told of a version.</summary>
    public static StoreSchema None { get; } = new();

    /// <summary>The version.</summary>
    /// <value>Default: empty, no version.</value>
    public string OntologyVersion { get; init; } = "";

    /// <summary>Predicates whose values keep the order in which they are added (<c>kg:ordered</c>).</summary>
    /// <value>Default: none.</value>
    public FrozenSet<Symbol> OrderedPredicates { get; init; } = [];

    /// <summary>Predicates whose values are compared and ordered by (<c>kg:indexed "range"</c>).</summary>
    /// <value>Default: none.</value>
    public FrozenSet<Symbol> RangeIndexed { get; init; } = [];

    /// <summary>Predicates whose texts are searched without regard to case (<c>kg:indexed "text"</c>).</summary>
    /// <value>Default: none.</value>
    public FrozenSet<Symbol> TextIndexed { get; init; } = [];

    /// <summary>Asserted classes whose nodes are listed by IRI: those of classes with <c>kg:exposure "root"</c>.</summary>
    /// <value>Default: none.</value>
    public FrozenSet<Symbol> RootClasses { get; init; } = [];

    /// <summary>The schema of a version.</summary>
    public static StoreSchema Of(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        var model = rewriting.Model;
        return new StoreSchema
        {
            OntologyVersion = model.Version,
            OrderedPredicates = Predicates(property => property.IsOrdered),
            RangeIndexed = Predicates(property => property.Indexed == Range),
            TextIndexed = Predicates(property => property.Indexed == Text),
            RootClasses = model.Classes.Where(c => c.Exposure == Exposure.Root).SelectMany(c => rewriting.AssertedClassesOf(c.Iri)).ToFrozenSet(),
        };

        FrozenSet<Symbol> Predicates(Func<OntologyProperty, bool> isMeant) =>
            model.Properties.Where(p => !p.IsObject && isMeant(p)).Select(p => rewriting.SymbolOf(p.Iri)).ToFrozenSet();
    }

    /// <summary>This schema, keeping the orders of another one too: for the commit that goes from that version to this one.</summary>
    public StoreSchema WithOrdersOf(StoreSchema other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { OrderedPredicates = OrderedPredicates.Union(other.OrderedPredicates).ToFrozenSet() };
    }
}
