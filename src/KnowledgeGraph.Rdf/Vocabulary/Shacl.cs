namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>The Shapes Constraint Language.</summary>
public static class Shacl
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>sh</c>.</summary>
    public const string Namespace = "http://www.w3.org/ns/shacl#";

    /// <summary>The class of shapes.</summary>
    public static Iri Shape { get; } = new(Namespace + "Shape");

    /// <summary>The class of shapes about a node.</summary>
    public static Iri NodeShape { get; } = new(Namespace + "NodeShape");

    /// <summary>The class of shapes about what a path leads to.</summary>
    public static Iri PropertyShape { get; } = new(Namespace + "PropertyShape");

    /// <summary>The class whose instances a shape applies to.</summary>
    public static Iri TargetClass { get; } = new(Namespace + "targetClass");

    /// <summary>A node that a shape applies to.</summary>
    public static Iri TargetNode { get; } = new(Namespace + "targetNode");

    /// <summary>The property whose values a shape applies to.</summary>
    public static Iri TargetObjectsOf { get; } = new(Namespace + "targetObjectsOf");

    /// <summary>The property whose owners a shape applies to.</summary>
    public static Iri TargetSubjectsOf { get; } = new(Namespace + "targetSubjectsOf");

    /// <summary>A custom target.</summary>
    public static Iri Target { get; } = new(Namespace + "target");

    /// <summary>The path of a property shape.</summary>
    public static Iri Path { get; } = new(Namespace + "path");

    /// <summary>The path that is walked backwards.</summary>
    public static Iri InversePath { get; } = new(Namespace + "inversePath");

    /// <summary>The list of paths to choose from.</summary>
    public static Iri AlternativePath { get; } = new(Namespace + "alternativePath");

    /// <summary>The path that is repeated any number of times.</summary>
    public static Iri ZeroOrMorePath { get; } = new(Namespace + "zeroOrMorePath");

    /// <summary>The path that is repeated once or more often.</summary>
    public static Iri OneOrMorePath { get; } = new(Namespace + "oneOrMorePath");

    /// <summary>The path that may be left out.</summary>
    public static Iri ZeroOrOnePath { get; } = new(Namespace + "zeroOrOnePath");

    /// <summary>A property shape that a node must conform to.</summary>
    public static Iri Property { get; } = new(Namespace + "property");

    /// <summary>A node shape that each value must conform to.</summary>
    public static Iri Node { get; } = new(Namespace + "node");

    /// <summary>The class of each value.</summary>
    public static Iri Class { get; } = new(Namespace + "class");

    /// <summary>The datatype of each value.</summary>
    public static Iri Datatype { get; } = new(Namespace + "datatype");

    /// <summary>The kind of term of each value.</summary>
    public static Iri NodeKind { get; } = new(Namespace + "nodeKind");

    /// <summary>The kind of nodes that are IRIs.</summary>
    public static Iri Iri { get; } = new(Namespace + "IRI");

    /// <summary>The kind of nodes that are blank.</summary>
    public static Iri BlankNode { get; } = new(Namespace + "BlankNode");

    /// <summary>The kind of nodes that are literals.</summary>
    public static Iri Literal { get; } = new(Namespace + "Literal");

    /// <summary>The kind of nodes that are blank or IRIs.</summary>
    public static Iri BlankNodeOrIri { get; } = new(Namespace + "BlankNodeOrIRI");

    /// <summary>The kind of nodes that are blank or literals.</summary>
    public static Iri BlankNodeOrLiteral { get; } = new(Namespace + "BlankNodeOrLiteral");

    /// <summary>The kind of nodes that are IRIs or literals.</summary>
    public static Iri IriOrLiteral { get; } = new(Namespace + "IRIOrLiteral");

    /// <summary>The least number of values.</summary>
    public static Iri MinCount { get; } = new(Namespace + "minCount");

    /// <summary>The greatest number of values.</summary>
    public static Iri MaxCount { get; } = new(Namespace + "maxCount");

    /// <summary>The least value.</summary>
    public static Iri MinInclusive { get; } = new(Namespace + "minInclusive");

    /// <summary>The greatest value.</summary>
    public static Iri MaxInclusive { get; } = new(Namespace + "maxInclusive");

    /// <summary>What every value is greater than.</summary>
    public static Iri MinExclusive { get; } = new(Namespace + "minExclusive");

    /// <summary>What every value is less than.</summary>
    public static Iri MaxExclusive { get; } = new(Namespace + "maxExclusive");

    /// <summary>The least number of characters.</summary>
    public static Iri MinLength { get; } = new(Namespace + "minLength");

    /// <summary>The greatest number of characters.</summary>
    public static Iri MaxLength { get; } = new(Namespace + "maxLength");

    /// <summary>A regular expression that each value matches.</summary>
    public static Iri Pattern { get; } = new(Namespace + "pattern");

    /// <summary>The flags of a regular expression.</summary>
    public static Iri Flags { get; } = new(Namespace + "flags");

    /// <summary>The languages that values may have.</summary>
    public static Iri LanguageIn { get; } = new(Namespace + "languageIn");

    /// <summary>Whether there is at most one value a language.</summary>
    public static Iri UniqueLang { get; } = new(Namespace + "uniqueLang");

    /// <summary>The property that has the same values.</summary>
    public static new Iri Equals { get; } = new(Namespace + "equals");

    /// <summary>The property that shares no value.</summary>
    public static Iri Disjoint { get; } = new(Namespace + "disjoint");

    /// <summary>The property whose values are all greater.</summary>
    public static Iri LessThan { get; } = new(Namespace + "lessThan");

    /// <summary>The property whose values are all at least as great.</summary>
    public static Iri LessThanOrEquals { get; } = new(Namespace + "lessThanOrEquals");

    /// <summary>The shape that a value must not conform to.</summary>
    public static Iri Not { get; } = new(Namespace + "not");

    /// <summary>The list of shapes that a value must all conform to.</summary>
    public static Iri And { get; } = new(Namespace + "and");

    /// <summary>The list of shapes of which a value must conform to one or more.</summary>
    public static Iri Or { get; } = new(Namespace + "or");

    /// <summary>The list of shapes of which a value must conform to exactly one.</summary>
    public static Iri Xone { get; } = new(Namespace + "xone");

    /// <summary>The shape whose values are counted.</summary>
    public static Iri QualifiedValueShape { get; } = new(Namespace + "qualifiedValueShape");

    /// <summary>The least number of values that conform.</summary>
    public static Iri QualifiedMinCount { get; } = new(Namespace + "qualifiedMinCount");

    /// <summary>The greatest number of values that conform.</summary>
    public static Iri QualifiedMaxCount { get; } = new(Namespace + "qualifiedMaxCount");

    /// <summary>Whether values that conform to a sibling shape are left out.</summary>
    public static Iri QualifiedValueShapesDisjoint { get; } = new(Namespace + "qualifiedValueShapesDisjoint");

    /// <summary>Whether only the properties of the shape are allowed.</summary>
    public static Iri Closed { get; } = new(Namespace + "closed");

    /// <summary>The list of properties that a closed shape allows besides.</summary>
    public static Iri IgnoredProperties { get; } = new(Namespace + "ignoredProperties");

    /// <summary>The value that must be there.</summary>
    public static Iri HasValue { get; } = new(Namespace + "hasValue");

    /// <summary>The list of the only values allowed.</summary>
    public static Iri In { get; } = new(Namespace + "in");

    /// <summary>Whether the shape is switched off.</summary>
    public static Iri Deactivated { get; } = new(Namespace + "deactivated");

    /// <summary>What to say when a value does not conform.</summary>
    public static Iri Message { get; } = new(Namespace + "message");

    /// <summary>How grave it is when a value does not conform.</summary>
    public static Iri Severity { get; } = new(Namespace + "severity");

    /// <summary>The severity of something worth knowing.</summary>
    public static Iri Info { get; } = new(Namespace + "Info");

    /// <summary>The severity of something to look at.</summary>
    public static Iri Warning { get; } = new(Namespace + "Warning");

    /// <summary>The severity of an error.</summary>
    public static Iri Violation { get; } = new(Namespace + "Violation");

    /// <summary>The name of a property shape, for people.</summary>
    public static Iri Name { get; } = new(Namespace + "name");

    /// <summary>The description of a property shape, for people.</summary>
    public static Iri Description { get; } = new(Namespace + "description");

    /// <summary>Where a shape stands among its siblings.</summary>
    public static Iri Order { get; } = new(Namespace + "order");

    /// <summary>The group of a shape.</summary>
    public static Iri Group { get; } = new(Namespace + "group");

    /// <summary>The class of groups of property shapes.</summary>
    public static Iri PropertyGroup { get; } = new(Namespace + "PropertyGroup");

    /// <summary>The value that a form starts with.</summary>
    public static Iri DefaultValue { get; } = new(Namespace + "defaultValue");

    /// <summary>The class of validation reports.</summary>
    public static Iri ValidationReport { get; } = new(Namespace + "ValidationReport");

    /// <summary>Whether nothing was found.</summary>
    public static Iri Conforms { get; } = new(Namespace + "conforms");

    /// <summary>A finding of a report.</summary>
    public static Iri Result { get; } = new(Namespace + "result");

    /// <summary>The class of findings.</summary>
    public static Iri ValidationResult { get; } = new(Namespace + "ValidationResult");

    /// <summary>The node that was validated.</summary>
    public static Iri FocusNode { get; } = new(Namespace + "focusNode");

    /// <summary>The path from the focus node to the value.</summary>
    public static Iri ResultPath { get; } = new(Namespace + "resultPath");

    /// <summary>The value that does not conform.</summary>
    public static Iri Value { get; } = new(Namespace + "value");

    /// <summary>The shape that does not hold.</summary>
    public static Iri SourceShape { get; } = new(Namespace + "sourceShape");

    /// <summary>The constraint that does not hold.</summary>
    public static Iri SourceConstraint { get; } = new(Namespace + "sourceConstraint");

    /// <summary>The kind of constraint that does not hold.</summary>
    public static Iri SourceConstraintComponent { get; } = new(Namespace + "sourceConstraintComponent");

    /// <summary>How grave the finding is.</summary>
    public static Iri ResultSeverity { get; } = new(Namespace + "resultSeverity");

    /// <summary>The finding in words.</summary>
    public static Iri ResultMessage { get; } = new(Namespace + "resultMessage");

    /// <summary>A finding that explains this one.</summary>
    public static Iri Detail { get; } = new(Namespace + "detail");

    /// <summary>Where the shapes for a data graph are.</summary>
    public static Iri ShapesGraph { get; } = new(Namespace + "shapesGraph");

    /// <summary>Whether the shapes could be read.</summary>
    public static Iri ShapesGraphWellFormed { get; } = new(Namespace + "shapesGraphWellFormed");

    /// <summary>The entailment that shapes presuppose.</summary>
    public static Iri Entailment { get; } = new(Namespace + "entailment");

    /// <summary>The class of kinds of constraint.</summary>
    public static Iri ConstraintComponent { get; } = new(Namespace + "ConstraintComponent");

    /// <summary>A constraint written in SPARQL.</summary>
    public static Iri Sparql { get; } = new(Namespace + "sparql");

    /// <summary>A SPARQL query for what does not conform.</summary>
    public static Iri Select { get; } = new(Namespace + "select");

    /// <summary>A SPARQL query that holds for what conforms.</summary>
    public static Iri Ask { get; } = new(Namespace + "ask");

    /// <summary>Where the prefixes of a query are declared.</summary>
    public static Iri Prefixes { get; } = new(Namespace + "prefixes");

    /// <summary>A declaration of a prefix.</summary>
    public static Iri Declare { get; } = new(Namespace + "declare");

    /// <summary>The prefix declared.</summary>
    public static Iri DeclaredPrefix { get; } = new(Namespace + "prefix");

    /// <summary>The namespace declared.</summary>
    public static Iri DeclaredNamespace { get; } = new(Namespace + "namespace");

    /// <summary>The kind of constraint of <c>sh:and</c>.</summary>
    public static Iri AndConstraintComponent { get; } = new(Namespace + "AndConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:class</c>.</summary>
    public static Iri ClassConstraintComponent { get; } = new(Namespace + "ClassConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:closed</c>.</summary>
    public static Iri ClosedConstraintComponent { get; } = new(Namespace + "ClosedConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:datatype</c>.</summary>
    public static Iri DatatypeConstraintComponent { get; } = new(Namespace + "DatatypeConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:disjoint</c>.</summary>
    public static Iri DisjointConstraintComponent { get; } = new(Namespace + "DisjointConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:equals</c>.</summary>
    public static Iri EqualsConstraintComponent { get; } = new(Namespace + "EqualsConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:hasValue</c>.</summary>
    public static Iri HasValueConstraintComponent { get; } = new(Namespace + "HasValueConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:in</c>.</summary>
    public static Iri InConstraintComponent { get; } = new(Namespace + "InConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:languageIn</c>.</summary>
    public static Iri LanguageInConstraintComponent { get; } = new(Namespace + "LanguageInConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:lessThan</c>.</summary>
    public static Iri LessThanConstraintComponent { get; } = new(Namespace + "LessThanConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:lessThanOrEquals</c>.</summary>
    public static Iri LessThanOrEqualsConstraintComponent { get; } = new(Namespace + "LessThanOrEqualsConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:maxCount</c>.</summary>
    public static Iri MaxCountConstraintComponent { get; } = new(Namespace + "MaxCountConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:maxExclusive</c>.</summary>
    public static Iri MaxExclusiveConstraintComponent { get; } = new(Namespace + "MaxExclusiveConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:maxInclusive</c>.</summary>
    public static Iri MaxInclusiveConstraintComponent { get; } = new(Namespace + "MaxInclusiveConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:maxLength</c>.</summary>
    public static Iri MaxLengthConstraintComponent { get; } = new(Namespace + "MaxLengthConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:minCount</c>.</summary>
    public static Iri MinCountConstraintComponent { get; } = new(Namespace + "MinCountConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:minExclusive</c>.</summary>
    public static Iri MinExclusiveConstraintComponent { get; } = new(Namespace + "MinExclusiveConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:minInclusive</c>.</summary>
    public static Iri MinInclusiveConstraintComponent { get; } = new(Namespace + "MinInclusiveConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:minLength</c>.</summary>
    public static Iri MinLengthConstraintComponent { get; } = new(Namespace + "MinLengthConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:node</c>.</summary>
    public static Iri NodeConstraintComponent { get; } = new(Namespace + "NodeConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:nodeKind</c>.</summary>
    public static Iri NodeKindConstraintComponent { get; } = new(Namespace + "NodeKindConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:not</c>.</summary>
    public static Iri NotConstraintComponent { get; } = new(Namespace + "NotConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:or</c>.</summary>
    public static Iri OrConstraintComponent { get; } = new(Namespace + "OrConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:pattern</c>.</summary>
    public static Iri PatternConstraintComponent { get; } = new(Namespace + "PatternConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:property</c>.</summary>
    public static Iri PropertyConstraintComponent { get; } = new(Namespace + "PropertyConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:qualifiedMaxCount</c>.</summary>
    public static Iri QualifiedMaxCountConstraintComponent { get; } = new(Namespace + "QualifiedMaxCountConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:qualifiedMinCount</c>.</summary>
    public static Iri QualifiedMinCountConstraintComponent { get; } = new(Namespace + "QualifiedMinCountConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:sparql</c>.</summary>
    public static Iri SparqlConstraintComponent { get; } = new(Namespace + "SPARQLConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:uniqueLang</c>.</summary>
    public static Iri UniqueLangConstraintComponent { get; } = new(Namespace + "UniqueLangConstraintComponent");

    /// <summary>The kind of constraint of <c>sh:xone</c>.</summary>
    public static Iri XoneConstraintComponent { get; } = new(Namespace + "XoneConstraintComponent");
}
