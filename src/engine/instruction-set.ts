/** oneDNN's names, lowest first, with the required flags of /proc/cpuinfo. */
const instructionSets = [
  { name: 'AVX', flags: ['avx'] },
  { name: 'AVX2', flags: ['avx', 'avx2', 'fma'] },
  { name: 'AVX512_CORE', flags: ['avx512f', 'avx512bw', 'avx512vl', 'avx512dq'] },
] as const

/** Returns the flags that every processor of the machine has. */
export function cpuFlags(cpuinfo: string): ReadonlySet<string> {
  const processors = [...cpuinfo.matchAll(/^flags\s*:\s*(.*)$/gm)].map(([, flags = '']) => flags.split(' '))
  const [first = [], ...others] = processors
  return new Set(first.filter((flag) => others.every((flags) => flags.includes(flag))))
}

/**
 * Returns the best of oneDNN's instruction sets for float32 on a processor with these flags. The sets above AVX512_CORE
 * (VNNI, BF16, AMX) differ only in int8 and bfloat16, which TensorFlow.js does not use. This upper limit makes more
 * machines bit-identical.
 */
export function bestInstructionSet(flags: ReadonlySet<string>): string {
  const best = instructionSets.findLast((set) => set.flags.every((flag) => flags.has(flag)))
  return best?.name ?? 'SSE41'
}
