import { describe, expect, it } from '@jest/globals'
import { parser } from '@prometheus-io/lezer-promql'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ServerMetrics } from '../../../src/serving/metrics.ts'

const root = join(import.meta.dirname, '../../..')
const rule = z.looseObject({ alert: z.string(), expr: z.string() })
const ruleFile = z.looseObject({ groups: z.array(z.looseObject({ rules: z.array(rule) })) })
const shown = z.union([
  z.array(rule),
  ruleFile.transform(({ groups }) => groups.flatMap(({ rules }) => rules)),
])

/** The alert rules in the documentation, which readers copy. */
const rules = globSync('docs/*.md', { cwd: root }).flatMap((page) => {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)
  return [...blocks].flatMap(([, block = '']) => shown.safeParse(parse(block)).data ?? [])
})

/** Returns the texts of the nodes of an expression with one of these names. */
function partsOf(expression: string, ...names: readonly string[]): Set<string> {
  const found = new Set<string>()
  parser.parse(expression).iterate({
    enter: ({ name, from, to }) => {
      if (names.includes(name)) found.add(expression.slice(from, to))
    },
  })
  return found
}

const metrics = await new ServerMetrics(() => []).registry.getMetricsAsJSON()
const series = metrics.flatMap(({ name }) => [name, `${name}_bucket`])

describe('the alert rules of the documentation', () => {
  it('exist', () => {
    expect(rules.length).toBeGreaterThan(5)
  })

  it.each(rules)('are valid expressions: $alert', ({ expr }) => {
    expect(partsOf(expr, '⚠')).toEqual(new Set())
  })

  it.each(rules)('name metrics of the server: $alert', ({ expr }) => {
    const named = partsOf(expr, 'Identifier')
    expect(named.size).toBeGreaterThan(0)
    expect(series).toEqual(expect.arrayContaining([...named]))
  })
})
