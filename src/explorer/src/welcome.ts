/** What a first visitor finds in the editor. It asks nothing about the domain: it runs on any ontology. */
export const WELCOME_QUERY = `# Welcome to the knowledge graph.
#
# 1. Press Ctrl-Enter: the question
#    below runs, and the answer
#    appears beside it.
# 2. Choose a saved query on the
#    left. You change a copy of it.
# 3. Press Ctrl-Space between two
#    braces: you are offered what
#    the ontology has there.
# 4. Rest the pointer on a name to
#    read what it means, or search
#    the documentation.
# 5. Write a time into "As of" to
#    see the answers of that day.

query FirstSteps {
  _ontology {
    version
    status
  }
  _service {
    name
    store
    clock
    now
  }
}
`;
