import { expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
const source = globSync('src/**/*.ts', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8').replaceAll("\\'", "'").replaceAll('\\`', '`'))
  .join('\n')

const quoted = [...page.matchAll(/^### `(.+)`$/gm)].map(([, message = '']) => message)

it('quotes messages', () => {
  expect(quoted.length).toBeGreaterThan(20)
})

it.each(quoted)('the troubleshooting page quotes a message that there is: %s', (message) => {
  // Not toContain, which would print the whole source.
  expect(source.includes(message)).toBe(true)
})
