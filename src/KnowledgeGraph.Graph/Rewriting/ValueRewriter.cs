using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>Datatype property → stored values: its own and those of its sub-properties, masked where they lie in a record's future.</summary>
internal static class ValueRewriter
{
    public static ValueExpression ValuesOf(OntologyProperty property, OntologyModel model, StoredPredicates stored, ClockProperties clock)
    {
        if (clock.LapsesAt.TryGetValue(property.Iri, out var end))
        {
            return new ValueExpression.WhileAhead(stored.Of(end).Predicate);
        }

        return clock.MaskedUntil.Contains(property.Iri)
            ? new ValueExpression.MaskedUntilPast(stored.Of(property.Iri).Predicate)
            : new ValueExpression.Stored([.. Family(property, model).Select(p => stored.Of(p).Predicate)]);
    }

    private static HashSet<Iri> Family(OntologyProperty top, OntologyModel model)
    {
        var family = new HashSet<Iri>();
        var pending = new Queue<Iri>([top.Iri]);
        while (pending.TryDequeue(out var property))
        {
            if (family.Add(property) && model.FindProperty(property) is { } described)
            {
                foreach (var below in described.SubProperties)
                {
                    pending.Enqueue(below);
                }
            }
        }

        return family;
    }
}
