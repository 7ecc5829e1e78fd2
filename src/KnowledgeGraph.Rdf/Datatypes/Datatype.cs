namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>
/// A <see href="https://www.w3.org/TR/rdf11-concepts/#section-Datatypes">datatype</see>: which lexical forms it has and which values they
/// stand for. As RDF wants it, white space around a lexical form is not ignored.
/// </summary>
public abstract class Datatype
{
    private protected Datatype(Iri iri) => Iri = iri;

    /// <summary>The datatype's name.</summary>
    public Iri Iri { get; }

    /// <summary>Whether the text is one of the datatype's lexical forms.</summary>
    public abstract bool IsWellFormed(string lexical);

    /// <summary>
    /// The value that a lexical form stands for. Two values are the same exactly when <see cref="object.Equals(object)"/> says so, across
    /// datatypes too: <c>1</c> of <c>xsd:byte</c> is <c>1.0</c> of <c>xsd:decimal</c>.
    /// </summary>
    /// <returns>Null when the text is ill-formed, or stands for a value beyond what is represented here.</returns>
    public abstract object? ValueOf(string lexical);

    /// <summary>Whether a value, of whatever datatype it was written in, is one of this datatype's.</summary>
    /// <param name="value">What <see cref="ValueOf"/> of some datatype gave.</param>
    public abstract bool Contains(object value);

    /// <summary>The one lexical form that stands for all with the same value.</summary>
    /// <returns>Null where <see cref="ValueOf"/> is null.</returns>
    public abstract string? Canonical(string lexical);
}
