import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/errors.ts'
import { requirePlatform, thisPlatform } from '../../../src/engine/platform.ts'
import { cpuRuntimeLock } from '../../../src/engine/runtime-lock.ts'

const lock = cpuRuntimeLock()
const good = { platform: 'linux', arch: 'x64', glibc: '2.28', cpuFlags: new Set(['avx']) } as const

describe('requirePlatform', () => {
  it.each([
    ['macOS', { ...good, platform: 'darwin' as const, arch: 'arm64', glibc: null }, 'darwin-arm64'],
    ['Windows', { ...good, platform: 'win32' as const, glibc: null }, 'win32-x64'],
    ['Arm', { ...good, arch: 'arm64' }, 'linux-arm64'],
    ['musl', { ...good, glibc: null }, 'a system without glibc'],
    ['an old glibc', { ...good, glibc: '2.17' }, 'glibc 2.17'],
    ['a processor without AVX', { ...good, cpuFlags: new Set<string>() }, 'a processor without AVX'],
  ])('refuses %s in plain words and names a way out', (_, facts, found) => {
    const refuse = () => requirePlatform(facts, lock)
    expect(refuse).toThrow(UserError)
    expect(refuse).toThrow(`found ${found}`)
    expect(refuse).toThrow('device: wasm')
  })

  it.each(['2.27', '2.28', '2.100', '3.0'])('takes glibc %s', (glibc) => {
    expect(() => requirePlatform({ ...good, glibc }, lock)).not.toThrow()
  })
})

it('knows the machine it runs on', () => {
  const facts = thisPlatform()
  expect(facts.platform).toBe(process.platform)
  if (process.platform === 'linux') expect(facts.cpuFlags.size).toBeGreaterThan(0)
})
