using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Rdf.NTriples;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Tests.Turtle;

/// <summary>Whatever graph is written is read back.</summary>
public sealed class RoundTripTests
{
    private static readonly PrefixMap Prefixes = PrefixMap.Empty.With("id", new Iri("https://pce.example/id/")).With("", new Iri("https://pce.example/id/x"));

    [Property(MaxTest = 500, Arbitrary = [typeof(Graphs)])]
    public bool What_Turtle_writes_it_reads(RdfGraph graph) =>
        Isomorphism.AreIsomorphic(graph, TurtleReader.Read(TurtleWriter.Write(graph, new TurtleWriteOptions { Prefixes = Prefixes, Width = 40 }), "written.ttl"));

    [Property(MaxTest = 500, Arbitrary = [typeof(Graphs)])]
    public bool What_N_Triples_writes_it_reads(RdfGraph graph) => Isomorphism.AreIsomorphic(graph, NTriplesReader.Read(NTriplesWriter.Write(graph), "written.nt"));

    [Property(MaxTest = 200, Arbitrary = [typeof(Graphs)])]
    public bool What_N_Triples_writes_Turtle_reads(RdfGraph graph) => Isomorphism.AreIsomorphic(graph, TurtleReader.Read(NTriplesWriter.Write(graph), "written.ttl"));

    /// <summary>Small graphs of few nodes, so that lists, circles and shared nodes come up, with names and texts that need care.</summary>
    internal static class Graphs
    {
        private static readonly Gen<string> Text = Gen.Elements("a", "é", "😀", "\"", "\\", "\n", "\r", "\t", "'", ".", "-", "%41", "%", "/", "_", "1", ":", "\u0001", "\u007F", "\u0300")
            .ListOf().Select(pieces => string.Concat(pieces.Take(6)));

        private static readonly Gen<Term> Name = Text.Select(text => (Term)new Iri("https://pce.example/id/" + string.Concat(text.Where(IsAllowedInIri))));

        private static readonly Gen<Term> Node = Gen.Choose(0, 6).Select(number => (Term)new BlankNode($"n{number}"));

        private static readonly Gen<Term> TextLiteral = Text.Select(text => (Term)Literal.Of(text));

        public static Arbitrary<RdfGraph> Graph()
        {
            var subject = Gen.OneOf(Node, Node, Name);
            var predicate = Gen.Elements(RdfTerms.First, RdfTerms.Rest, RdfTerms.Type, new Iri("https://pce.example/id/p"));
            var literal = Gen.OneOf(
                TextLiteral,
                Text.Select(text => (Term)Literal.Of(text, "en-GB")),
                from text in Gen.Elements("1", "-1.", ".5", "1.5", "1e3", "true", "x", "", "1\n")
                from datatype in Gen.Elements(Xsd.Integer, Xsd.Decimal, Xsd.Double, Xsd.Boolean, Xsd.Date)
                select (Term)new Literal(text, datatype));
            var obj = Gen.OneOf(Node, Node, Name, literal, Gen.Constant((Term)RdfTerms.Nil));
            var triple = from s in subject from p in predicate from o in obj select new Triple(s, p, o);
            return triple.ListOf().Select(triples => new RdfGraph(triples)).ToArbitrary();
        }

        private static bool IsAllowedInIri(char character) => character > ' ' && !"\"\\".Contains(character, StringComparison.Ordinal);
    }
}
