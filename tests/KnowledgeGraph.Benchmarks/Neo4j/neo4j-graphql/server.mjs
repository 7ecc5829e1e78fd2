// The brand's database through @neo4j/graphql: node server.mjs bolt://127.0.0.1:7687
// It is given the least that it can run on: Node's own HTTP server, and documents that are parsed and validated once.
import { createServer } from 'node:http'
import { execute, parse, validate } from 'graphql'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const typeDefs = `#graphql
  type Customer @node {
    iri: ID!
    name: String @alias(property: "label")
    started: [Interaction!]! @relationship(type: "INITIATED_BY", direction: IN)
    latest(first: Int!): [Interaction!]! @cypher(statement: """
      CALL (this) {
        MATCH (this)<-[:HAS_PARTICIPANT]-(i) RETURN i
        UNION MATCH (this)-[:HAS_IDENTITY]->(d)-[:OBSERVED_IN]->(i)
          WHERE NOT EXISTS { (d)<-[:HAS_IDENTITY]-(other) WHERE other <> this } RETURN i
      }
      RETURN i ORDER BY i.startedAt DESC, i.iri LIMIT $first
    """, columnName: "i")
  }
  type Interaction @node(labels: ["Entity"]) {
    iri: ID!
    startedAt: DateTime
    atTouchpoint: [Touchpoint!]! @relationship(type: "AT_TOUCHPOINT", direction: OUT)
  }
  type Touchpoint @node {
    iri: ID!
    name: String @alias(property: "label")
    deliveredOn: [Channel!]! @relationship(type: "DELIVERED_ON", direction: OUT)
  }
  type Channel @node { iri: ID! }
`

const driver = neo4j.driver(process.argv[2])
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const documents = new Map()

function documentOf(query) {
  let document = documents.get(query)
  if (!document) {
    document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) throw errors[0]
    documents.set(query, document)
  }
  return document
}

async function answer(text) {
  try {
    return await execute({ schema, document: documentOf(JSON.parse(text).query), contextValue: { sessionConfig: { database: 'neo4j' } } })
  } catch (error) {
    return { errors: [{ message: error.message }] }
  }
}

const server = createServer(async (request, response) => {
  const parts = []
  for await (const part of request) parts.push(part)
  const body = Buffer.from(JSON.stringify(await answer(Buffer.concat(parts).toString('utf8'))))
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
