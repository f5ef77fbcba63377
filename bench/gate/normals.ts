import type { Uniform } from '../../src/statistics/binomial-draw.ts'

/** Returns a generator of normal numbers, computed in pairs: Box and Muller, Annals of Mathematical Statistics 29 (1958). */
export function normals(uniform: Uniform): () => number {
  let other: number | null = null
  return () => {
    if (other !== null) {
      const kept = other
      other = null
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    other = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
