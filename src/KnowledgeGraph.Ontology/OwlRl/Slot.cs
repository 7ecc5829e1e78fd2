using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>A place in a rule's pattern: a variable or an RDF term.</summary>
internal readonly record struct Slot
{
    private Slot(Term? constant, string? variable)
    {
        Constant = constant;
        Variable = variable;
    }

    /// <summary>The term that must stand here, or null for a variable.</summary>
    public Term? Constant { get; }

    /// <summary>The variable's name, or null for a term.</summary>
    public string? Variable { get; }

    public static implicit operator Slot(Term constant) => new(constant, null);

    public static Slot Of(string variable) => new(null, variable);

    /// <summary>The slot with its variable replaced where it is the given one.</summary>
    public Slot With(Slot variable, Slot replacement) => Variable is not null && Variable == variable.Variable ? replacement : this;
}
