namespace KnowledgeGraph.Graph.Tests.Evaluation;

/// <summary>Conditions as strategists write them, asked of relationships at an evaluation time (semantics.md, sections 3 and 4).</summary>
public sealed class ConditionTests
{
    private const string Ontology = """
        :Relationship a owl:Class .
        :Interaction a owl:Class ; kg:timeProperty :startedAt ; kg:polymorphic true .
        :Visit a owl:Class ; rdfs:subClassOf :Interaction .
        :Call a owl:Class ; rdfs:subClassOf :Interaction .
        :Plan a owl:Class .
        :Topic a owl:Class .
        :Period a owl:Class ; kg:kind "interval" ; kg:validFrom :periodFrom ; kg:validUntil :periodUntil .
        :interactions a owl:ObjectProperty ; rdfs:domain :Relationship ; rdfs:range :Interaction .
        :hasPlan a owl:ObjectProperty ; rdfs:domain :Relationship ; rdfs:range :Plan .
        :hasPeriod a owl:ObjectProperty ; rdfs:domain :Relationship ; rdfs:range :Period .
        :about a owl:ObjectProperty ; rdfs:domain :Interaction ; rdfs:range :Topic .
        :topics a owl:ObjectProperty ; kg:derived true ; rdfs:domain :Relationship ; rdfs:range :Topic ; owl:propertyChainAxiom ( :interactions :about ) .
        :startedAt a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Interaction ; rdfs:range xsd:dateTime .
        :succeeded a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Interaction ; rdfs:range xsd:boolean .
        :depth a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Interaction ; rdfs:range xsd:integer .
        :tag a owl:DatatypeProperty ; rdfs:domain :Interaction ; rdfs:range xsd:string .
        :periodFrom a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Period ; rdfs:range xsd:dateTime .
        :periodUntil a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Period ; rdfs:range xsd:dateTime .
        :Rule a owl:Class .
        """;

    private const string Noon = "2026-11-20T12:00:00Z";

    [Theory]
    [InlineData("2026-11-10T12:00:00Z", false)]
    [InlineData("2026-11-10T12:00:00.000001Z", true)]
    [InlineData("2026-11-20T12:00:00Z", true)]
    [InlineData("2026-11-20T12:00:00.000001Z", false)]
    public void Within_days_is_open_at_its_old_end_and_closed_at_now(string startedAt, bool holds) => AssertHolds(
        holds,
        "sh:property [ sh:path :interactions ; kg:withinDays 10 ; sh:minCount 1 ]",
        $"id:r :interactions id:i . id:i a :Visit ; :startedAt \"{startedAt}\"^^xsd:dateTime .");

    [Fact]
    public void A_thing_without_a_time_lies_in_no_window_and_counts_without_one()
    {
        const string data = "id:r :interactions id:i . id:i a :Visit .";
        AssertHolds(false, "sh:property [ sh:path :interactions ; kg:withinDays 1000 ; sh:minCount 1 ]", data);
        AssertHolds(true, "sh:property [ sh:path :interactions ; sh:minCount 1 ]", data);
    }

    [Theory]
    [InlineData("2026-11-20T12:00:00Z", true)]
    [InlineData("2026-11-20T12:00:00.000001Z", false)]
    public void What_lies_ahead_does_not_count_even_without_a_window(string startedAt, bool holds) => AssertHolds(
        holds,
        "sh:property [ sh:path :interactions ; sh:minCount 1 ]",
        $"id:r :interactions id:i . id:i a :Visit ; :startedAt \"{startedAt}\"^^xsd:dateTime .");

    [Fact]
    public void What_only_something_ahead_leads_to_does_not_count_either()
    {
        const string ahead = "id:r :interactions id:i . id:i a :Visit ; :about id:t ; :startedAt \"2026-11-21T00:00:00Z\"^^xsd:dateTime . id:t a :Topic .";
        const string past = " id:r :interactions id:j . id:j a :Visit ; :about id:t ; :startedAt \"2026-11-19T00:00:00Z\"^^xsd:dateTime .";
        const string condition = "sh:property [ sh:path :topics ; sh:minCount 1 ]";
        AssertHolds(false, condition, ahead);
        AssertHolds(true, condition, ahead + past);
    }

    [Fact]
    public void A_class_without_a_time_counts_as_always_there() =>
        AssertHolds(true, "sh:property [ sh:path :hasPlan ; sh:minCount 1 ]", "id:r :hasPlan id:p . id:p a :Plan .");

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Only_the_latest_counts_and_of_two_at_once_the_one_with_the_greatest_IRI(int later, bool holds)
    {
        var data = $"""
            id:r :interactions id:i1 , id:i2 , id:i0 .
            id:i0 a :Visit ; :startedAt "2026-11-01T00:00:00Z"^^xsd:dateTime .
            id:i1 a :Call ; :startedAt "2026-11-02T00:00:00Z"^^xsd:dateTime .
            id:i2 a :{(later == 2 ? "Visit" : "Call")} ; :startedAt "2026-11-02T01:00:00+01:00"^^xsd:dateTime .
            """;
        AssertHolds(holds, "sh:property [ sh:path :interactions ; kg:latest true ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class :Call ] ]", data);
    }

    [Theory]
    // Sunday and Monday are two weeks, Monday to Sunday one; the week of the turn of the year is one.
    [InlineData(2, "2026-11-15T23:59:59Z", "2026-11-16T00:00:00Z", true)]
    [InlineData(2, "2026-11-09T00:00:00Z", "2026-11-15T23:59:59Z", false)]
    [InlineData(2, "2025-12-29T00:00:00Z", "2026-01-04T23:59:59Z", false)]
    [InlineData(2, "2026-01-04T23:59:59Z", "2026-01-05T00:00:00Z", true)]
    [InlineData(2, "2026-11-16T00:30:00+01:00", "2026-11-16T00:30:00Z", true)]
    [InlineData(2, "1969-12-28T12:00:00Z", "1969-12-29T12:00:00Z", true)]
    [InlineData(1, "1969-12-29T12:00:00Z", "1970-01-04T12:00:00Z", true)]
    [InlineData(2, "1969-12-29T12:00:00Z", "1970-01-04T12:00:00Z", false)]
    public void Distinct_weeks_are_ISO_weeks_in_UTC(int weeks, string first, string second, bool holds) => AssertHolds(
        holds,
        $"sh:property [ sh:path :interactions ; kg:distinctWeeks {weeks} ]",
        $"""
        id:r :interactions id:i , id:j .
        id:i a :Visit ; :startedAt "{first}"^^xsd:dateTime .
        id:j a :Visit ; :startedAt "{second}"^^xsd:dateTime .
        """);

    [Theory]
    [InlineData("0.5", 2, 1, true)]
    [InlineData("0.5", 3, 1, false)]
    [InlineData("0.9", 10, 9, true)]
    [InlineData("0.9", 11, 9, false)]
    [InlineData("0.0", 3, 0, true)]
    [InlineData("0.0", 0, 0, false)]
    public void A_least_share_is_of_those_that_count_and_of_none_it_is_not_reached(string share, int whole, int part, bool holds)
    {
        var interactions = Enumerable.Range(0, whole)
            .Select(i => $"id:r :interactions id:i{i} . id:i{i} a :Visit ; :succeeded {(i < part ? "true" : "false")} .")
            .Append("id:r :interactions id:other . id:other a :Call .");
        AssertHolds(
            holds,
            $"""
            sh:property [ sh:path :interactions ; kg:minShare {share} ;
                kg:ofThose [ sh:property [ sh:path :succeeded ; sh:minCount 1 ] ] ;
                sh:qualifiedMinCount 0 ; sh:qualifiedValueShape [ sh:property [ sh:path :succeeded ; sh:hasValue true ] ] ]
            """,
            string.Join('\n', interactions));
    }

    [Theory]
    [InlineData("2026-11-10T00:00:00Z", "2026-11-13T00:00:00Z", true)]
    [InlineData("2026-11-10T00:00:00Z", "2026-11-13T00:00:00.000001Z", false)]
    [InlineData("2026-11-10T00:00:00Z", "2026-11-10T00:00:00Z", true)]
    [InlineData("2026-11-10T00:00:00Z", "2026-11-09T23:59:59Z", false)]
    [InlineData("2026-11-19T00:00:00Z", "2026-11-21T00:00:00Z", false)]
    public void Followed_within_days_counts_from_the_first_to_the_next(string visit, string call, bool holds) => AssertHolds(
        holds,
        """
        sh:property [ sh:path :interactions ; kg:followedWithinDays 3 ; kg:ofThose [ sh:class :Visit ] ;
            sh:qualifiedMinCount 0 ; sh:qualifiedValueShape [ sh:class :Call ] ]
        """,
        $"""
        id:r :interactions id:v , id:c .
        id:v a :Visit ; :startedAt "{visit}"^^xsd:dateTime .
        id:c a :Call ; :startedAt "{call}"^^xsd:dateTime .
        """);

    [Fact]
    public void Nothing_follows_itself()
    {
        const string condition = """
            sh:property [ sh:path :interactions ; kg:followedWithinDays 3 ;
                sh:qualifiedMinCount 0 ; sh:qualifiedValueShape [ sh:class :Visit ] ]
            """;
        const string one = "id:r :interactions id:a . id:a a :Visit ; :startedAt \"2026-11-10T00:00:00Z\"^^xsd:dateTime .";
        AssertHolds(false, condition, one);
        AssertHolds(true, condition, one + " id:r :interactions id:b . id:b a :Visit ; :startedAt \"2026-11-10T00:00:00Z\"^^xsd:dateTime .");
    }

    [Theory]
    [InlineData("2026-11-20T12:00:00Z", "2026-11-20T12:00:00.000001Z", true)]
    [InlineData("2026-11-20T12:00:00.000001Z", "2026-12-01T00:00:00Z", false)]
    [InlineData("2026-11-01T00:00:00Z", "2026-11-20T12:00:00Z", false)]
    public void A_record_is_valid_from_its_begin_until_before_its_end(string from, string until, bool holds) => AssertHolds(
        holds,
        "sh:property [ sh:path :hasPeriod ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ kg:validNow true ] ]",
        $"id:r :hasPeriod id:p . id:p a :Period ; :periodFrom \"{from}\"^^xsd:dateTime ; :periodUntil \"{until}\"^^xsd:dateTime .");

    public static TheoryData<string, bool> OverLiterals => new()
    {
        // One interaction has depth 2 and the tags a and b, one has depth 4 and no tag.
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:minCount 1 ]", true },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:hasValue 4 ]", true },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:hasValue 3 ]", false },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:minInclusive 2 ]", true },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:minInclusive 2 ; sh:minCount 1 ]", true },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:minInclusive 3 ; sh:minCount 1 ]", false },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:minExclusive 2 ]", false },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:maxInclusive 4 ]", true },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:maxExclusive 4 ]", false },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:in ( 2 4 6 ) ]", true },
        { "sh:property [ sh:path ( :interactions :depth ) ; sh:in ( 2 6 ) ]", false },
        { "sh:property [ sh:path ( :interactions :tag ) ; sh:maxCount 0 ]", false },
        { "sh:property [ sh:path ( :hasPlan :tag ) ; sh:maxCount 0 ]", true },
        { "sh:property [ sh:path :interactions ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:property [ sh:path :tag ; sh:minCount 2 ] ] ]", true },
        { "sh:property [ sh:path :interactions ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:property [ sh:path :tag ; sh:minInclusive \"a\" ; sh:minCount 1 ] ] ]", true },
        { "sh:property [ sh:path :interactions ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:property [ sh:path :tag ; sh:minInclusive \"b\" ; sh:minCount 1 ] ] ]", false },
        { "sh:property [ sh:path :interactions ; sh:qualifiedMinCount 2 ; sh:qualifiedValueShape [ sh:property [ sh:path :tag ; sh:minInclusive \"a\" ] ] ]", true },
    };

    [Theory]
    [MemberData(nameof(OverLiterals))]
    public void Bounds_hold_for_every_value_and_presence_for_some(string condition, bool holds) => AssertHolds(
        holds,
        condition,
        "id:r :interactions id:i , id:j . id:i a :Visit ; :depth 2 ; :tag \"a\" , \"b\" . id:j a :Visit ; :depth 4 .");

    public static TheoryData<string, bool> OverNodes => new()
    {
        // Two visits, one of them about a topic, and a call about another.
        { "sh:property [ sh:path :interactions ; sh:minCount 3 ]", true },
        { "sh:property [ sh:path :interactions ; sh:minCount 4 ]", false },
        { "sh:property [ sh:path :interactions ; sh:maxCount 3 ]", true },
        { "sh:property [ sh:path :interactions ; sh:maxCount 2 ]", false },
        { "sh:property [ sh:path :interactions ; sh:class :Interaction ]", true },
        { "sh:property [ sh:path :interactions ; sh:class :Visit ]", false },
        { "sh:property [ sh:path :interactions ; sh:hasValue id:v1 ]", true },
        { "sh:property [ sh:path :interactions ; sh:hasValue id:t1 ]", false },
        { "sh:property [ sh:path :topics ; sh:in ( id:t1 id:t2 id:t3 ) ]", true },
        { "sh:property [ sh:path :topics ; sh:in ( id:t1 ) ]", false },
        { "sh:property [ sh:path :interactions ; sh:qualifiedMinCount 2 ; sh:qualifiedMaxCount 2 ; sh:qualifiedValueShape [ sh:class :Visit ] ]", true },
        { "sh:property [ sh:path :interactions ; sh:qualifiedMaxCount 1 ; sh:qualifiedValueShape [ sh:class :Visit ] ]", false },
        { "sh:property [ sh:path ( :interactions :about ) ; sh:minCount 2 ]", true },
        { "sh:property [ sh:path [ sh:alternativePath ( :interactions :hasPlan ) ] ; sh:minCount 3 ]", true },
        { "sh:property [ sh:path ( :topics [ sh:inversePath :about ] ) ; sh:minCount 2 ]", true },
        { "sh:property [ sh:path ( [ sh:oneOrMorePath :interactions ] :about ) ; sh:hasValue id:t2 ]", true },
        { "sh:class :Relationship", true },
        { "sh:class :Plan", false },
        { "sh:not [ sh:class :Plan ]", true },
        { "sh:and ( [ sh:class :Relationship ] [ sh:class :Plan ] )", false },
        { "sh:or ( [ sh:class :Relationship ] [ sh:class :Plan ] )", true },
        { "sh:xone ( [ sh:class :Relationship ] [ sh:class :Plan ] )", true },
        { "sh:xone ( [ sh:class :Relationship ] [ sh:not [ sh:class :Plan ] ] )", false },
        { "sh:xone ( [ sh:class :Plan ] [ sh:class :Topic ] )", false },
        { "sh:in ( id:r id:s )", true },
        { "sh:hasValue id:s", false },
        { "sh:node [ sh:class :Relationship ]", true },
        { "sh:deactivated true ; sh:class :Plan", true },
        { "sh:property [ sh:deactivated true ; sh:path :interactions ; sh:maxCount 0 ]", true },
        { "sh:nodeKind sh:IRI", true },
    };

    [Theory]
    [MemberData(nameof(OverNodes))]
    public void Shapes_mean_what_SHACL_says(string condition, bool holds) => AssertHolds(
        holds,
        condition,
        """
        id:r :interactions id:v1 , id:v2 , id:c . id:v1 a :Visit ; :about id:t1 . id:v2 a :Visit . id:c a :Call ; :about id:t2 .
        id:t1 a :Topic . id:t2 a :Topic .
        """);

    [Fact]
    public void The_nodes_that_a_condition_rests_on_are_those_that_its_least_numbers_count()
    {
        var world = WorldOf(
            """
            sh:property [ sh:path :interactions ; sh:minCount 1 ] ;
            sh:property [ sh:path :interactions ; kg:withinDays 10 ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class :Call ] ] ;
            sh:property [ sh:path :hasPlan ; sh:maxCount 0 ]
            """,
            """
            id:r :interactions id:old , id:call , id:ahead .
            id:old a :Visit ; :startedAt "2026-01-01T00:00:00Z"^^xsd:dateTime .
            id:call a :Call ; :startedAt "2026-11-19T00:00:00Z"^^xsd:dateTime .
            id:ahead a :Call ; :startedAt "2026-11-29T00:00:00Z"^^xsd:dateTime .
            """);
        Assert.Equal("id:call id:old", world.Names(world.Evaluation(Noon).Supporting(world.Node("id:r"), world.Condition(":rule"))));
    }

    private static void AssertHolds(bool holds, string condition, string data)
    {
        var world = WorldOf(condition, data);
        Assert.Equal(holds, world.Evaluation(Noon).Meets(world.Node("id:r"), world.Condition(":rule")));
    }

    private static GraphWorld WorldOf(string condition, string data) =>
        GraphWorld.Of($"{Ontology}\n:rule a :Rule ; kg:condition [ {condition} ] .", $"id:r a :Relationship .\n{data}");
}
