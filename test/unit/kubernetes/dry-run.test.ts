import { expect, it } from '@jest/globals'
import { compareFields } from '../../../src/kubernetes/dry-run.ts'

const withVariables = (...env: readonly object[]) => ({ spec: { containers: [{ env }] } })
const field = (index: number, name: string) => `spec.containers.0.env.${index}.${name}`

it('compareFields hides the values of variables with credentials', () => {
  const live = withVariables({ name: 'AUTH_TOKEN', value: 'one' }, { name: 'THREADS', value: '2' })
  const applied = withVariables({ name: 'AUTH_TOKEN', value: 'two' }, { name: 'THREADS', value: '4' })
  expect(compareFields(live, applied)).toEqual([
    { field: field(0, 'value'), before: 'hidden', after: 'hidden' },
    { field: field(1, 'value'), before: '"2"', after: '"4"' },
  ])
})

it('compareFields hides a credential in the place of another variable', () => {
  const live = withVariables({ name: 'OTEL_EXPORTER_OTLP_HEADERS', value: 'api-key=one' })
  const changes = compareFields(live, withVariables({ name: 'THREADS', value: '4' }))
  expect(JSON.stringify(changes)).not.toContain('api-key')
})
