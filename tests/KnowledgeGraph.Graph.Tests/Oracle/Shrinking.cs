using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>Finds a small case that fails as a large one does: leaves out axioms and facts as long as something still differs.</summary>
internal static class Shrinking
{
    public static OracleCase Shrink(OracleCase failing)
    {
        var before = int.MaxValue;
        while (SizeOf(failing) < before)
        {
            before = SizeOf(failing);
            failing = Without(failing, c => c.Axioms, (c, axioms) => c with { Axioms = axioms });
            failing = Without(failing, c => c.Facts, (c, facts) => c with { Facts = facts });
        }

        return failing;
    }

    private static int SizeOf(OracleCase @case) => @case.Axioms.Length + @case.Facts.Length;

    private static OracleCase Without(
        OracleCase failing, Func<OracleCase, ImmutableArray<CaseLine>> part, Func<OracleCase, ImmutableArray<CaseLine>, OracleCase> with)
    {
        for (var size = Math.Max(1, part(failing).Length / 2); size > 0; size /= 2)
        {
            for (var at = 0; at < part(failing).Length;)
            {
                var smaller = with(failing, part(failing).RemoveRange(at, Math.Min(size, part(failing).Length - at)));
                if (Fails(smaller))
                {
                    failing = smaller;
                }
                else
                {
                    at += size;
                }
            }
        }

        return failing;
    }

    // A case that doesn't load any more is no smaller example of the same fault.
    private static bool Fails(OracleCase @case)
    {
        try
        {
            return AnswerComparison.Of(@case).Count > 0;
        }
        catch (Exception exception) when (exception is Xunit.Sdk.XunitException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
