using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>
/// Brings the individuals of the modules in the store into line with an ontology version: writes the difference to what the store was last told,
/// leaves alone what others asserted, and refuses to take away a node that is in use.
/// </summary>
public static class ModuleSynchronisation
{
    private const int Named = 3;

    /// <summary>Writes the difference.</summary>
    /// <param name="transaction">Where to write.</param>
    /// <param name="rewriting">The ontology version to go to.</param>
    /// <returns>What was refused; the caller takes the transaction back if there is any.</returns>
    public static IReadOnlyList<Problem> Apply(GraphTransaction transaction, OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(rewriting);
        var told = HostState.Read(transaction, HostState.Modules) is { } text ? ModuleStatements.Parse(text) : ModuleStatements.None;
        var wanted = ModuleStatements.Of(rewriting.Model);
        StoredEdges.Rehome(transaction, rewriting);
        var writer = new TripleWriter(rewriting, transaction);
        foreach (var gone in told.Except(wanted))
        {
            writer.Remove(gone);
        }

        foreach (var come in wanted.Except(told))
        {
            Add(come, writer, rewriting.Model);
        }

        Restate(wanted.Intersect(told), writer, rewriting.Model);
        var removed = told.SubjectsWithout(wanted);
        var problems = TakeAway(transaction, removed, rewriting).Concat(writer.Report.Problems).ToList();
        HostState.Write(transaction, HostState.Modules, wanted.ToString());
        HostState.Write(transaction, HostState.OntologyVersion, rewriting.Model.Version);
        return problems;
    }

    private static void Add(LocatedTriple come, TripleWriter writer, OntologyModel model) =>
        writer.Add(come with { Source = come.Triple.Subject is Iri subject ? model.FindIndividual(subject)?.Source : null });

    // What is stated as before may be stored otherwise by now: its property has got another range.
    private static void Restate(IReadOnlyList<LocatedTriple> kept, TripleWriter writer, OntologyModel model)
    {
        foreach (var statement in kept.Where(s => !writer.IsStored(s)))
        {
            writer.Remove(statement);
            Add(statement, writer, model);
        }
    }

    private static List<Problem> TakeAway(GraphTransaction transaction, IReadOnlyList<string> iris, OntologyRewriting rewriting)
    {
        var removed = new HashSet<NodeId>();
        foreach (var iri in iris)
        {
            if (transaction.TryFind(iri, out var node))
            {
                removed.Add(node);
            }
        }

        var problems = new List<Problem>();
        foreach (var node in removed)
        {
            if (ReasonToKeep(transaction, node, removed, rewriting) is { } reason)
            {
                problems.Add(new Problem(
                    "KG-M01",
                    Severity.Violation,
                    $"{Name(transaction.IriOf(node), rewriting)} was removed, but {reason}. Put it back and mark it {Name(Owl.Deprecated.Value, rewriting)} true instead.",
                    null));
            }
            else if (IsBare(transaction, node))
            {
                transaction.Delete(node);
            }
        }

        return problems;
    }

    // Others may point at the node, or have said something of it; what gets a class from others is theirs.
    private static string? ReasonToKeep(GraphTransaction transaction, NodeId node, HashSet<NodeId> removed, OntologyRewriting rewriting)
    {
        var users = transaction.EdgesTo(node).Select(e => e.From).Where(n => !removed.Contains(n)).Distinct().Select(transaction.IriOf)
            .Order(CodePointOrder.Instance).ToList();
        if (users.Count > 0)
        {
            return $"{Listed(users, rewriting)} still {(users.Count == 1 ? "uses" : "use")} it";
        }

        var said = transaction.ValuesOf(node).Select(v => v.Predicate)
            .Concat(transaction.EdgesFrom(node).Where(e => !removed.Contains(e.To)).Select(e => e.Predicate))
            .Select(transaction.Symbols.NameOf).Distinct().Order(CodePointOrder.Instance).ToList();
        return said.Count > 0 && !HasClass(transaction, node) ? $"others have stated {Listed(said, rewriting)} of it" : null;
    }

    private static bool IsBare(GraphTransaction transaction, NodeId node) =>
        !HasClass(transaction, node) && !transaction.ValuesOf(node).Any();

    private static bool HasClass(GraphTransaction transaction, NodeId node)
    {
        var types = new List<Symbol>();
        transaction.TypesOf(node, types);
        return types.Count > 0;
    }

    private static string Listed(List<string> iris, OntologyRewriting rewriting)
    {
        var named = string.Join(", ", iris.Take(Named).Select(u => Name(u, rewriting)));
        return iris.Count > Named ? $"{named} and {iris.Count - Named} more" : named;
    }

    private static string Name(string iri, OntologyRewriting rewriting) => rewriting.Model.Prefixes.Shorten(new Iri(iri)) ?? $"<{iri}>";
}
