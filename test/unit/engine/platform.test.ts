import { describe, expect, it } from '@jest/globals'
import { requirePlatform, thisPlatform } from '../../../src/engine/platform.ts'
import { userError } from '../../harness/user-error.ts'

const good = { platform: 'linux', arch: 'x64', glibc: '2.28', cpuFlags: new Set(['avx']) } as const

describe('requirePlatform', () => {
  it.each([
    ['macOS', { ...good, platform: 'darwin' as const, arch: 'arm64', glibc: null }, 'darwin-arm64'],
    ['Windows', { ...good, platform: 'win32' as const, glibc: null }, 'win32-x64'],
    ['another processor', { ...good, arch: 'riscv64' }, 'linux-riscv64'],
    ['musl', { ...good, glibc: null }, 'a system without glibc'],
    ['an old glibc', { ...good, glibc: '2.17' }, 'glibc 2.17'],
    ['a processor without AVX', { ...good, cpuFlags: new Set<string>() }, 'a processor without AVX'],
  ])('rejects %s and suggests an alternative', (_, facts, found) => {
    const refuse = () => requirePlatform(facts, 'cpu')
    expect(refuse).toThrow(userError('ENGINE_UNSUPPORTED_PLATFORM', found, 'device: wasm'))
  })

  it.each(['2.27', '2.28', '2.100', '3.0'])('accepts glibc %s', (glibc) => {
    expect(() => requirePlatform({ ...good, glibc }, 'cpu')).not.toThrow()
  })
})

it('requirePlatform accepts Arm, which has no AVX, for the CPU and not for a GPU', () => {
  const arm = { ...good, arch: 'arm64', cpuFlags: new Set<string>() }
  expect(requirePlatform(arm, 'cpu')).toMatchObject({ arch: 'arm64', device: 'cpu' })
  expect(() => requirePlatform(arm, 'gpu')).toThrow(userError('ENGINE_UNSUPPORTED_PLATFORM', 'linux-x64'))
})

it('requirePlatform accepts this machine', () => {
  const facts = thisPlatform()
  expect(facts.platform).toBe(process.platform)
  if (process.platform === 'linux') expect(facts.cpuFlags.size).toBeGreaterThan(0)
})
