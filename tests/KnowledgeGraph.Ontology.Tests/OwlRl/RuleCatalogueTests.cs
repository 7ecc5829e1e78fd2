using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Ontology.OwlRl;

namespace KnowledgeGraph.Ontology.Tests.OwlRl;

public sealed class RuleCatalogueTests
{
    private const string Preamble = """
        # The rules of OWL 2 RL/RDF that are built

        Written by a test from the tables in this folder; change a rule there, run the tests with `KG_WRITE=1`, and commit both.
        Every rule of [OWL 2 Profiles §4.3](https://www.w3.org/TR/owl2-profiles/#Reasoning_in_OWL_2_RL_and_RDF_Graphs_using_Rules) is here.

        """;

    // The rules that the specification names, by table.
    private static readonly string[] Specified =
    [
        "eq-ref eq-sym eq-trans eq-rep-s eq-rep-p eq-rep-o eq-diff1 eq-diff2 eq-diff3",
        "prp-ap prp-dom prp-rng prp-fp prp-ifp prp-irp prp-symp prp-asyp prp-trp prp-spo1 prp-spo2 prp-eqp1 prp-eqp2 prp-pdw prp-adp prp-inv1 prp-inv2 prp-key prp-npa1 prp-npa2",
        "cls-thing cls-nothing1 cls-nothing2 cls-int1 cls-int2 cls-uni cls-com cls-svf1 cls-svf2 cls-avf cls-hv1 cls-hv2 cls-maxc1 cls-maxc2 cls-maxqc1 cls-maxqc2 cls-maxqc3 cls-maxqc4 cls-oo",
        "cax-sco cax-eqc1 cax-eqc2 cax-dw cax-adc",
        "dt-type1 dt-type2 dt-eq dt-diff dt-not-type",
        "scm-cls scm-sco scm-eqc1 scm-eqc2 scm-op scm-dp scm-spo scm-eqp1 scm-eqp2 scm-dom1 scm-dom2 scm-rng1 scm-rng2 scm-hv scm-svf1 scm-svf2 scm-avf1 scm-avf2 scm-int scm-uni",
    ];

    [Fact]
    public void Every_rule_of_the_specification_is_built() =>
        Assert.Equal(Specified.SelectMany(table => table.Split(' ')), RuleCatalogue.All.Select(rule => rule.Id));

    [Fact]
    public void The_page_of_rules_says_what_the_tables_say()
    {
        var page = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/KnowledgeGraph.Ontology/OwlRl/RULES.md");
        var expected = Render();
        if (Environment.GetEnvironmentVariable("KG_WRITE") == "1")
        {
            File.WriteAllText(page, expected);
        }

        Assert.Equal(expected, File.ReadAllText(page));
    }

    private static string Render()
    {
        var text = new StringBuilder(Preamble.ReplaceLineEndings("\n"));
        foreach (var table in RuleCatalogue.All.GroupBy(rule => rule.Table))
        {
            text.Append($"\n## {table.Key}\n\n| rule | if | then |\n|---|---|---|\n");
            foreach (var rule in table)
            {
                text.Append($"| {rule.Id} | {Code(rule.If)} | {Code(rule.Then)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Code(string pattern) => pattern.StartsWith("T(", StringComparison.Ordinal) || pattern == "false" ? $"`{pattern}`" : pattern;

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
