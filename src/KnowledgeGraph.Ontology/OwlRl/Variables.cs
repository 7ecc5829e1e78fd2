namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>The variables of the rule tables, named as the specification names them.</summary>
internal static class Variables
{
    public static readonly Slot c = Slot.Of("c");
    public static readonly Slot c1 = Slot.Of("c1");
    public static readonly Slot c2 = Slot.Of("c2");
    public static readonly Slot c3 = Slot.Of("c3");
    public static readonly Slot dt = Slot.Of("dt");
    public static readonly Slot i = Slot.Of("i");
    public static readonly Slot i1 = Slot.Of("i1");
    public static readonly Slot i2 = Slot.Of("i2");
    public static readonly Slot lt = Slot.Of("lt");
    public static readonly Slot lt1 = Slot.Of("lt1");
    public static readonly Slot lt2 = Slot.Of("lt2");
    public static readonly Slot o = Slot.Of("o");
    public static readonly Slot o1 = Slot.Of("o1");
    public static readonly Slot p = Slot.Of("p");
    public static readonly Slot p1 = Slot.Of("p1");
    public static readonly Slot p2 = Slot.Of("p2");
    public static readonly Slot p3 = Slot.Of("p3");
    public static readonly Slot s = Slot.Of("s");
    public static readonly Slot s1 = Slot.Of("s1");
    public static readonly Slot u = Slot.Of("u");
    public static readonly Slot v = Slot.Of("v");
    public static readonly Slot x = Slot.Of("x");
    public static readonly Slot y = Slot.Of("y");
    public static readonly Slot y1 = Slot.Of("y1");
    public static readonly Slot y2 = Slot.Of("y2");
    public static readonly Slot z = Slot.Of("z");

    // The specification writes LIST[?x, ?e1, ..., ?en]; these stand for the list's head and for its members.
    public static readonly Slot list = Slot.Of("list");
    public static readonly Slot member = Slot.Of("member");
    public static readonly Slot other = Slot.Of("other");
}
