import { describe, expect, it } from '@jest/globals'
import { bestInstructionSet, cpuFlags } from '../../../src/engine/instruction-set.ts'

const cpuinfo = (...flags: string[]) =>
  flags
    .map((line, i) => `processor\t: ${i}\nmodel name\t: X\nflags\t\t: ${line}\nbugs\t\t: avx512f\n`)
    .join('\n')

describe('cpuFlags', () => {
  it('returns only the flags', () => {
    expect([...cpuFlags(cpuinfo('fpu avx'))]).toEqual(['fpu', 'avx'])
  })

  it('returns the flags that all processors of a mixed machine share', () => {
    expect([...cpuFlags(cpuinfo('avx avx2 fma', 'avx'))]).toEqual(['avx'])
  })

  it('returns no flags if the kernel lists none', () => {
    expect(cpuFlags('processor : 0\n').size).toBe(0)
  })
})

describe('bestInstructionSet', () => {
  const avx512 = ['avx', 'avx2', 'fma', 'avx512f', 'avx512bw', 'avx512vl', 'avx512dq']
  it.each([
    [['sse4_1'], 'SSE41'],
    [['avx'], 'AVX'],
    [['avx', 'avx2', 'fma'], 'AVX2'],
    [['avx', 'avx2', 'fma', 'avx512f'], 'AVX2'],
    [avx512, 'AVX512_CORE'],
    [[...avx512, 'avx512_vnni', 'avx512_bf16', 'amx_tile'], 'AVX512_CORE'],
  ])('of a processor with %p is %p', (flags, name) => {
    expect(bestInstructionSet(new Set(flags))).toBe(name)
  })
})
