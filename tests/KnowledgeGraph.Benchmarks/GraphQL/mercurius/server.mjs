// The same nested list from mercurius with its compiler on, over the same data in memory: node server.mjs data.json
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'

const { customers } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const schema = `
  enum Direction { ASC DESC }
  input InteractionOrder { startedAt: Direction }
  type Touchpoint { iri: ID! name: String }
  type Interaction { iri: ID! startedAt: String atTouchpoint: Touchpoint }
  type Customer { iri: ID! name: String participatedIn(first: Int = 50, orderBy: [InteractionOrder!]): [Interaction!]! }
  type Customers { nodes: [Customer!]! }
  type Query { customers(first: Int = 50): Customers! }
`

const byTime = (a, b) => a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : a.iri < b.iri ? -1 : 1

const resolvers = {
  Query: { customers: (_, { first }) => ({ nodes: customers.slice(0, first) }) },
  Customer: { participatedIn: (customer, { first }) => [...customer.participatedIn].sort(byTime).slice(0, first) },
}

const app = Fastify()
app.register(mercurius, { schema, resolvers, jit: 1 })
await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`http://127.0.0.1:${app.server.address().port}`)
