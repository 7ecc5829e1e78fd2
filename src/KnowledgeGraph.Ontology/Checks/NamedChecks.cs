using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>All checks of an ontology, each under its own name. The order doesn't matter: findings are sorted by place.</summary>
internal static class NamedChecks
{
    private static readonly Action<CheckContext>[] All =
    [
        BrokenListCheck.Run,
        SteeringNameCheck.Run,
        SteeringValueCheck.Run,
        SteeringPlaceCheck.Run,
        UndeclaredTermCheck.Run,
        PrimitiveSubclassCheck.Run,
        FieldTypeCheck.Run,
        DomainCheck.Run,
        RangeCheck.Run,
        NameClashCheck.Run,
        OwlRlProfileCheck.Run,
        GlobalRestrictionCheck.Run,
        ChainCheck.Run,
        NarrowingCheck.Run,
        IntervalCheck.Run,
        ConditionCheck.Run,
        ContradictionCheck.Run,
        CycleCheck.Run,
        IndividualCheck.Run,
        IndividualShapeCheck.Run,
    ];

    public static void Run(ModelSources sources, OntologyModel model)
    {
        var context = new CheckContext(sources, model);
        foreach (var check in All)
        {
            check(context);
        }

        foreach (var problem in sources.Shapes.Problems)
        {
            sources.Sources.Problems.Add(problem);
        }
    }
}
