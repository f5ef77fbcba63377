import { describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { installedPackages, packagesIn } from '../../scripts/notices/bundled.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const lock = JSON.stringify({
  packages: {
    '': { version: '1.0.0', license: 'Apache-2.0' },
    'node_modules/plain': { version: '1.2.3', license: 'MIT' },
    'node_modules/@scope/bare': { version: '2.0.0', license: 'ISC' },
    'node_modules/other/node_modules/plain': { version: '0.9.0', license: 'BSD-3-Clause' },
    'node_modules/other': { version: '3.0.0' },
  },
})

describe('installedPackages', () => {
  it('lists packages with a licence, nested packages by their own name, and not the project itself', () => {
    expect(installedPackages(lock).map(({ name, version }) => `${name}@${version}`)).toEqual([
      'plain@1.2.3',
      '@scope/bare@2.0.0',
      'plain@0.9.0',
    ])
  })
})

describe('packagesIn', () => {
  const installed = installedPackages(lock)

  it('finds packages between texts, and packages without a text', () => {
    const text = '@scope/bare\nISC\n\nplain\nMIT\nCopyright A\n\nMIT\n\nPermission is granted\n'
    expect(packagesIn(text, installed)).toEqual([
      { name: '@scope/bare', license: 'ISC', hasText: false },
      { name: 'plain', license: 'MIT', hasText: true },
    ])
  })

  it('does not treat a name in a text, or an unknown licence, as a package', () => {
    const text = 'plain\nMIT\nThis is\nplain\nMIT\n\nplain\nGPL-3.0\n\nunknown\nMIT\n'
    expect(packagesIn(text, installed)).toEqual([{ name: 'plain', license: 'MIT', hasText: true }])
  })
})

describe('THIRD-PARTY-NOTICES.md', () => {
  const notices = read('THIRD-PARTY-NOTICES.md')

  /** Packages of the bundles with few of them. */
  const least: Readonly<Record<string, number>> = { onnx: 2, images: 2, supervisor: 2 }

  it.each(globSync('dist/*/LICENSES.txt', { cwd: root }))('names every package of %s', (file) => {
    const packages = packagesIn(read(file), installedPackages(read('package-lock.json')))
    expect(packages.length).toBeGreaterThanOrEqual(least[basename(dirname(file))] ?? 11)
    for (const { name } of packages) expect(notices).toContain(`| ${name} `)
  })
})
