/** oneDNN's names, lowest first, with the flags of /proc/cpuinfo each needs. */
const instructionSets = [
  { name: 'AVX', flags: ['avx'] },
  { name: 'AVX2', flags: ['avx', 'avx2', 'fma'] },
  { name: 'AVX512_CORE', flags: ['avx512f', 'avx512bw', 'avx512vl', 'avx512dq'] },
] as const

/** The flags every processor of the machine has. */
export function cpuFlags(cpuinfo: string): ReadonlySet<string> {
  const processors = [...cpuinfo.matchAll(/^flags\s*:\s*(.*)$/gm)].map(([, flags = '']) => flags.split(' '))
  const [first = [], ...others] = processors
  return new Set(first.filter((flag) => others.every((flags) => flags.includes(flag))))
}

/**
 * The best of oneDNN's instruction sets for float32 on a processor with these flags. The sets above AVX512_CORE
 * (VNNI, BF16, AMX) differ in int8 and bfloat16 only, which TensorFlow.js does not use: capping there lets more
 * machines agree bit for bit.
 */
export function bestInstructionSet(flags: ReadonlySet<string>): string {
  const best = instructionSets.findLast((set) => set.flags.every((flag) => flags.has(flag)))
  return best?.name ?? 'SSE41'
}
