using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>What was asserted at one commit, as a Turtle document: no conclusions, and nothing that the ontology's files hold.</summary>
public sealed class DataExport
{
    private readonly RdfGraph _data;
    private readonly PrefixMap _prefixes;

    private DataExport(RdfGraph data, PrefixMap prefixes)
    {
        _data = data;
        _prefixes = prefixes;
    }

    /// <summary>How many triples it has.</summary>
    public int Triples => _data.Count;

    /// <summary>Takes it from a store, as the version in force reads what is stored there.</summary>
    public static async Task<DataExport> TakeAsync(IGraphStore store, HostedVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(version);
        return new DataExport(await store.ReadAsync(view => Read(view, version), null, cancellationToken), version.Model.Prefixes);
    }

    /// <summary>Writes the document.</summary>
    public void WriteTo(TextWriter output) => TurtleWriter.Write(_data, output, new TurtleWriteOptions { Prefixes = _prefixes });

    private static RdfGraph Read(IGraphView view, HostedVersion version)
    {
        var data = new RdfGraph();
        foreach (var triple in GraphExport.TriplesOf(view, version.Rewriting))
        {
            data.Add(triple);
        }

        return data;
    }
}
