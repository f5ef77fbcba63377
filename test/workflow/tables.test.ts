import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Files } from '../harness/repository.ts'
import { example } from './example.ts'
import { Project, successful } from './project.ts'

/** Returns rows of customers and their orders; who returns an order depends on the age of the customer and on the amount. */
function shop(customers: number): Files {
  const people = Array.from({ length: customers }, (_, id) => ({ id, age: 20 + ((id * 7) % 50) }))
  const orders = people.map(({ id, age }) => {
    const amount = 10 + ((id * 37) % 90)
    return `${id},${amount},${age + amount > 100 ? 'yes' : 'no'}`
  })
  const third = Math.ceil(customers / 3)
  const files = [0, 1, 2].map((index) => {
    const rows = orders.slice(index * third, (index + 1) * third)
    return [`shop/orders-${index}.csv`, ['customer,amount,returned', ...rows, ''].join('\n')] as const
  })
  const customerLines = people.map((each) => JSON.stringify({ customer: each.id, age: each.age }))
  return { ...Object.fromEntries(files), 'shop/customers.jsonl': customerLines.join('\n') }
}

/** Returns a pipeline with these lines in its data section. */
function pipeline(name: string, ...data: readonly string[]): string {
  return `name: ${name}
data:
${data.map((line) => `  ${line}\n`).join('')}  label: returned
  transform: [standardize]
model: {layers: [{dense: {units: 16, activation: relu}}, {dense: {units: 2, activation: softmax}}]}
train: {optimizer: {adam: {learning-rate: 0.05}}, batch-size: 32, epochs: 10}
gate: {require: ['accuracy >= 0.5']}
`
}

const sources = 'sources: {orders: shop/orders-*.csv, customers: shop/customers.jsonl}'
const query = `query: >-
    SELECT age, amount, age + amount AS sum, returned FROM orders JOIN customers USING (customer)`

const workflow = `
on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: preprocess
        uses: tensorline/tensorline/actions/preprocess@v1
  tables:
    strategy:
      matrix:
        config: [join, query]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: tensorline
        uses: tensorline/tensorline@v1
        with:
          config: \${{ matrix.config }}.yml
          stages: preprocess train evaluate-gate
`

let project: Project
beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/parts.yml': await example('parts'),
    '.github/workflows/tables.yml': workflow,
    ...shop(900),
    'tensorline.yml': pipeline('orders', 'source: shop/orders-*.csv', 'columns: [amount]'),
    'join.yml': pipeline(
      'join',
      sources,
      'join: {left: orders, right: customers, on: customer}',
      'columns: [age, amount]',
    ),
    'query.yml': pipeline('query', sources, query),
  })
})
afterAll(() => project.close())

describe('examples/parts.yml', () => {
  it('makes the dataset that one job makes, from parts that the jobs of a matrix read', async () => {
    const tables = await successful(project.onPush('tables'))
    const parts = await successful(project.onPush('parts'))
    const merged = parts.job('model').outputs
    expect(merged['preprocess']?.['digest']).toBe(tables.job('one').outputs['preprocess']?.['digest'])
    expect(merged['evaluate-gate']).toMatchObject({ verdict: 'pass' })
    const names = project.services.results.artifacts.ofRun(parts.runId).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('dataset')).toSorted()).toEqual([
      'dataset',
      'dataset-part-1-shard=1%2f3',
      'dataset-part-2-shard=2%2f3',
      'dataset-part-3-shard=3%2f3',
    ])
    const gates = tables.jobs.filter(({ id }) => id === 'tables')
    expect(gates.map(({ matrix }) => matrix['config']).toSorted()).toEqual(['join', 'query'])
    for (const { outputs, summary, matrix } of gates) {
      expect(outputs['tensorline']).toMatchObject({ verdict: 'pass' })
      expect(summary).toContain(matrix['config'] === 'join' ? 'age (customers)' : 'sum (computed)')
    }
    expect(project.services.github.violations()).toEqual([])
  })
})
