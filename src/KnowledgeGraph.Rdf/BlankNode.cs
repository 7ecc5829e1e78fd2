using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// A <see href="https://www.w3.org/TR/rdf11-concepts/#section-blank-nodes">blank node</see>: something without a name. Its label tells it
/// from others in one graph and means nothing outside; see <see cref="BlankNodeScope"/> for labels that do not clash.
/// </summary>
public sealed class BlankNode : Term
{
    /// <summary>A blank node by its label.</summary>
    /// <param name="label">The characters after <c>_:</c>, as N-Triples allows them.</param>
    /// <exception cref="ArgumentException">The label is none that N-Triples can write.</exception>
    public BlankNode(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (!NameCharacters.IsBlankNodeLabel(label))
        {
            throw new ArgumentException($"'{label}' is no label of a blank node.", nameof(label));
        }

        Label = label;
    }

    // One that a scope has numbered.
    internal BlankNode(long number) => Label = "b" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The label, without <c>_:</c>.</summary>
    public string Label { get; }

    /// <inheritdoc/>
    public override bool Equals(Term? other) => ReferenceEquals(this, other) || (other is BlankNode node && node.Label == Label);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(nameof(BlankNode), Label);

    /// <inheritdoc/>
    public override string ToString() => $"_:{Label}";
}
