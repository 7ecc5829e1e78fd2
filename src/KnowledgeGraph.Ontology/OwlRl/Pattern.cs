namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary><c>T(s, p, o)</c> of OWL 2 Profiles §4.3: a triple in which variables may stand.</summary>
internal readonly record struct Pattern(Slot Subject, Slot Predicate, Slot Object)
{
    public static implicit operator Pattern((Slot Subject, Slot Predicate, Slot Object) slots) => new(slots.Subject, slots.Predicate, slots.Object);

    /// <summary>The pattern with a variable replaced.</summary>
    public Pattern With(Slot variable, Slot replacement) =>
        new(Subject.With(variable, replacement), Predicate.With(variable, replacement), Object.With(variable, replacement));
}
