using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>
/// Brings the individuals of the modules in the store into line with an ontology version: writes the difference to what the store was last told,
/// leaves alone what others asserted, and refuses to take away a node that is in use.
/// </summary>
public static class ModuleSynchronisation
{
    private const int UsersNamed = 3;

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
        var writer = new TripleWriter(rewriting, transaction);
        foreach (var gone in told.Except(wanted))
        {
            writer.Remove(gone);
        }

        foreach (var come in wanted.Except(told))
        {
            writer.Add(new LocatedTriple(come, come.Subject is Iri subject ? rewriting.Model.FindIndividual(subject)?.Source : null));
        }

        var problems = told.SubjectsWithout(wanted).SelectMany(iri => TakeAway(transaction, iri, rewriting)).Concat(writer.Report.Problems).ToList();
        HostState.Write(transaction, HostState.Modules, wanted.ToString());
        HostState.Write(transaction, HostState.OntologyVersion, rewriting.Model.Version);
        return problems;
    }

    private static IEnumerable<Problem> TakeAway(GraphTransaction transaction, string iri, OntologyRewriting rewriting)
    {
        if (!transaction.TryFind(iri, out var node))
        {
            return [];
        }

        var users = transaction.EdgesTo(node).Select(e => e.From).Where(n => n != node).Distinct().Select(transaction.IriOf)
            .Order(CodePointOrder.Instance).ToList();
        if (users.Count == 0)
        {
            transaction.Delete(node);
            return [];
        }

        var named = string.Join(", ", users.Take(UsersNamed).Select(u => Name(u, rewriting)));
        var more = users.Count > UsersNamed ? $" and {users.Count - UsersNamed} more" : "";
        return [new Problem(
            "KG-M01",
            Severity.Violation,
            $"{Name(iri, rewriting)} was removed, but {named}{more} still use it. Put it back and mark it {Name(Owl.Deprecated.Value, rewriting)} true instead.",
            null)];
    }

    private static string Name(string iri, OntologyRewriting rewriting) => rewriting.Model.Prefixes.Shorten(new Iri(iri)) ?? $"<{iri}>";
}
