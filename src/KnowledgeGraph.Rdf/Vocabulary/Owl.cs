namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>The Web Ontology Language, OWL 2.</summary>
public static class Owl
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>owl</c>.</summary>
    public const string Namespace = "http://www.w3.org/2002/07/owl#";

    /// <summary>The class of all individuals.</summary>
    public static Iri Thing { get; } = new(Namespace + "Thing");

    /// <summary>The class without individuals.</summary>
    public static Iri Nothing { get; } = new(Namespace + "Nothing");

    /// <summary>The class of classes.</summary>
    public static Iri Class { get; } = new(Namespace + "Class");

    /// <summary>The class of data ranges, deprecated in favour of <c>rdfs:Datatype</c>.</summary>
    public static Iri DataRange { get; } = new(Namespace + "DataRange");

    /// <summary>The class of properties between individuals.</summary>
    public static Iri ObjectProperty { get; } = new(Namespace + "ObjectProperty");

    /// <summary>The class of properties whose values are literals.</summary>
    public static Iri DatatypeProperty { get; } = new(Namespace + "DatatypeProperty");

    /// <summary>The class of properties that reasoning leaves alone.</summary>
    public static Iri AnnotationProperty { get; } = new(Namespace + "AnnotationProperty");

    /// <summary>The class of properties between ontologies.</summary>
    public static Iri OntologyProperty { get; } = new(Namespace + "OntologyProperty");

    /// <summary>The class of properties with at most one value.</summary>
    public static Iri FunctionalProperty { get; } = new(Namespace + "FunctionalProperty");

    /// <summary>The class of properties whose value identifies what has it.</summary>
    public static Iri InverseFunctionalProperty { get; } = new(Namespace + "InverseFunctionalProperty");

    /// <summary>The class of properties that hold both ways.</summary>
    public static Iri SymmetricProperty { get; } = new(Namespace + "SymmetricProperty");

    /// <summary>The class of properties that never hold both ways.</summary>
    public static Iri AsymmetricProperty { get; } = new(Namespace + "AsymmetricProperty");

    /// <summary>The class of properties whose chains collapse.</summary>
    public static Iri TransitiveProperty { get; } = new(Namespace + "TransitiveProperty");

    /// <summary>The class of properties that relate everything to itself.</summary>
    public static Iri ReflexiveProperty { get; } = new(Namespace + "ReflexiveProperty");

    /// <summary>The class of properties that relate nothing to itself.</summary>
    public static Iri IrreflexiveProperty { get; } = new(Namespace + "IrreflexiveProperty");

    /// <summary>Relates every two individuals.</summary>
    public static Iri TopObjectProperty { get; } = new(Namespace + "topObjectProperty");

    /// <summary>Relates no individuals.</summary>
    public static Iri BottomObjectProperty { get; } = new(Namespace + "bottomObjectProperty");

    /// <summary>Relates every individual to every literal.</summary>
    public static Iri TopDataProperty { get; } = new(Namespace + "topDataProperty");

    /// <summary>Relates no individual to any literal.</summary>
    public static Iri BottomDataProperty { get; } = new(Namespace + "bottomDataProperty");

    /// <summary>The class of individuals that have a name.</summary>
    public static Iri NamedIndividual { get; } = new(Namespace + "NamedIndividual");

    /// <summary>The class of ontologies.</summary>
    public static Iri Ontology { get; } = new(Namespace + "Ontology");

    /// <summary>The class of restrictions on a property.</summary>
    public static Iri Restriction { get; } = new(Namespace + "Restriction");

    /// <summary>The class of reified axioms, which carry annotations.</summary>
    public static Iri Axiom { get; } = new(Namespace + "Axiom");

    /// <summary>The class of reified annotations.</summary>
    public static Iri Annotation { get; } = new(Namespace + "Annotation");

    /// <summary>The class of statements that all members differ.</summary>
    public static Iri AllDifferent { get; } = new(Namespace + "AllDifferent");

    /// <summary>The class of statements that classes share no individual.</summary>
    public static Iri AllDisjointClasses { get; } = new(Namespace + "AllDisjointClasses");

    /// <summary>The class of statements that properties share no pair.</summary>
    public static Iri AllDisjointProperties { get; } = new(Namespace + "AllDisjointProperties");

    /// <summary>The class of statements that a triple does not hold.</summary>
    public static Iri NegativePropertyAssertion { get; } = new(Namespace + "NegativePropertyAssertion");

    /// <summary>Both classes have the same instances.</summary>
    public static Iri EquivalentClass { get; } = new(Namespace + "equivalentClass");

    /// <summary>Both properties relate the same pairs.</summary>
    public static Iri EquivalentProperty { get; } = new(Namespace + "equivalentProperty");

    /// <summary>The classes share no instance.</summary>
    public static Iri DisjointWith { get; } = new(Namespace + "disjointWith");

    /// <summary>The class is the union of classes that share no instance.</summary>
    public static Iri DisjointUnionOf { get; } = new(Namespace + "disjointUnionOf");

    /// <summary>The properties share no pair.</summary>
    public static Iri PropertyDisjointWith { get; } = new(Namespace + "propertyDisjointWith");

    /// <summary>One property is the other read backwards.</summary>
    public static Iri InverseOf { get; } = new(Namespace + "inverseOf");

    /// <summary>A chain of properties implies the property.</summary>
    public static Iri PropertyChainAxiom { get; } = new(Namespace + "propertyChainAxiom");

    /// <summary>The listed properties together identify an instance of the class.</summary>
    public static Iri HasKey { get; } = new(Namespace + "hasKey");

    /// <summary>Both names stand for one individual.</summary>
    public static Iri SameAs { get; } = new(Namespace + "sameAs");

    /// <summary>The names stand for two individuals.</summary>
    public static Iri DifferentFrom { get; } = new(Namespace + "differentFrom");

    /// <summary>The class of whatever belongs to one of the listed.</summary>
    public static Iri UnionOf { get; } = new(Namespace + "unionOf");

    /// <summary>The class of whatever belongs to all of the listed.</summary>
    public static Iri IntersectionOf { get; } = new(Namespace + "intersectionOf");

    /// <summary>The class of whatever does not belong to the other.</summary>
    public static Iri ComplementOf { get; } = new(Namespace + "complementOf");

    /// <summary>The data range of all literals outside the other.</summary>
    public static Iri DatatypeComplementOf { get; } = new(Namespace + "datatypeComplementOf");

    /// <summary>The class of exactly the listed individuals or literals.</summary>
    public static Iri OneOf { get; } = new(Namespace + "oneOf");

    /// <summary>The property that a restriction is about.</summary>
    public static Iri OnProperty { get; } = new(Namespace + "onProperty");

    /// <summary>The properties that an n-ary restriction is about.</summary>
    public static Iri OnProperties { get; } = new(Namespace + "onProperties");

    /// <summary>The class that a qualified cardinality counts.</summary>
    public static Iri OnClass { get; } = new(Namespace + "onClass");

    /// <summary>The data range that a qualified cardinality counts.</summary>
    public static Iri OnDataRange { get; } = new(Namespace + "onDataRange");

    /// <summary>The datatype that facets restrict.</summary>
    public static Iri OnDatatype { get; } = new(Namespace + "onDatatype");

    /// <summary>The facets that restrict a datatype.</summary>
    public static Iri WithRestrictions { get; } = new(Namespace + "withRestrictions");

    /// <summary>At least one value belongs to the class.</summary>
    public static Iri SomeValuesFrom { get; } = new(Namespace + "someValuesFrom");

    /// <summary>Every value belongs to the class.</summary>
    public static Iri AllValuesFrom { get; } = new(Namespace + "allValuesFrom");

    /// <summary>The named value is among the values.</summary>
    public static Iri HasValue { get; } = new(Namespace + "hasValue");

    /// <summary>The individual is a value of its own.</summary>
    public static Iri HasSelf { get; } = new(Namespace + "hasSelf");

    /// <summary>The exact number of values.</summary>
    public static Iri Cardinality { get; } = new(Namespace + "cardinality");

    /// <summary>The least number of values.</summary>
    public static Iri MinCardinality { get; } = new(Namespace + "minCardinality");

    /// <summary>The greatest number of values.</summary>
    public static Iri MaxCardinality { get; } = new(Namespace + "maxCardinality");

    /// <summary>The exact number of values of a class.</summary>
    public static Iri QualifiedCardinality { get; } = new(Namespace + "qualifiedCardinality");

    /// <summary>The least number of values of a class.</summary>
    public static Iri MinQualifiedCardinality { get; } = new(Namespace + "minQualifiedCardinality");

    /// <summary>The greatest number of values of a class.</summary>
    public static Iri MaxQualifiedCardinality { get; } = new(Namespace + "maxQualifiedCardinality");

    /// <summary>The list that a statement about all of them names.</summary>
    public static Iri Members { get; } = new(Namespace + "members");

    /// <summary>The list of individuals that all differ.</summary>
    public static Iri DistinctMembers { get; } = new(Namespace + "distinctMembers");

    /// <summary>The subject of a negative assertion.</summary>
    public static Iri SourceIndividual { get; } = new(Namespace + "sourceIndividual");

    /// <summary>The property of a negative assertion.</summary>
    public static Iri AssertionProperty { get; } = new(Namespace + "assertionProperty");

    /// <summary>The individual that is no value.</summary>
    public static Iri TargetIndividual { get; } = new(Namespace + "targetIndividual");

    /// <summary>The literal that is no value.</summary>
    public static Iri TargetValue { get; } = new(Namespace + "targetValue");

    /// <summary>The subject of an annotated axiom.</summary>
    public static Iri AnnotatedSource { get; } = new(Namespace + "annotatedSource");

    /// <summary>The predicate of an annotated axiom.</summary>
    public static Iri AnnotatedProperty { get; } = new(Namespace + "annotatedProperty");

    /// <summary>The object of an annotated axiom.</summary>
    public static Iri AnnotatedTarget { get; } = new(Namespace + "annotatedTarget");

    /// <summary>The ontology includes another.</summary>
    public static Iri Imports { get; } = new(Namespace + "imports");

    /// <summary>The IRI of this version of the ontology.</summary>
    public static Iri VersionIri { get; } = new(Namespace + "versionIRI");

    /// <summary>This version of the ontology, in words.</summary>
    public static Iri VersionInfo { get; } = new(Namespace + "versionInfo");

    /// <summary>The version before.</summary>
    public static Iri PriorVersion { get; } = new(Namespace + "priorVersion");

    /// <summary>An earlier version that this one agrees with.</summary>
    public static Iri BackwardCompatibleWith { get; } = new(Namespace + "backwardCompatibleWith");

    /// <summary>An earlier version that this one contradicts.</summary>
    public static Iri IncompatibleWith { get; } = new(Namespace + "incompatibleWith");

    /// <summary>Whether a term should no longer be used.</summary>
    public static Iri Deprecated { get; } = new(Namespace + "deprecated");

    /// <summary>The class of classes that should no longer be used.</summary>
    public static Iri DeprecatedClass { get; } = new(Namespace + "DeprecatedClass");

    /// <summary>The class of properties that should no longer be used.</summary>
    public static Iri DeprecatedProperty { get; } = new(Namespace + "DeprecatedProperty");

    /// <summary>OWL 2's datatype of real numbers.</summary>
    public static Iri Real { get; } = new(Namespace + "real");

    /// <summary>OWL 2's datatype of fractions.</summary>
    public static Iri Rational { get; } = new(Namespace + "rational");
}
