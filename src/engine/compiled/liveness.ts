import type { Trace, Reference } from './trace-types.ts'

/** Returns all inputs of the operations of a trace, and the outcomes of the step. */
export function referencesOf(recording: Omit<Trace, 'variables'>): Reference[] {
  return [...recording.operations.flatMap(({ inputs }) => inputs), ...outcomesOf(recording)]
}

/** Returns the indices of the operations on which the outcomes of the step depend; the others are unnecessary. */
export function liveOperations(recording: Trace): ReadonlySet<number> {
  return ancestorsOf(recording, outcomesOf(recording))
}

/**
 * Returns, for each kernel, the operations that read a variable which the kernel updates and that the kernel's inputs
 * do not depend on. They need an explicit dependency to run before the kernel.
 */
export function readersBeforeKernels(recording: Trace, live: ReadonlySet<number>): readonly number[][] {
  return recording.kernels.map(({ inputs, variables }) => {
    const done = ancestorsOf(recording, inputs)
    const updated = new Set(variables)
    return [...live].filter((operation) => {
      if (done.has(operation)) return false
      const taken = recording.operations[operation]?.inputs ?? []
      return taken.some((input) => input.kind === 'variable' && updated.has(input.name))
    })
  })
}

function outcomesOf({ updates, kernels, results }: Omit<Trace, 'variables'>): Reference[] {
  return [...updates.map(({ value }) => value), ...kernels.flatMap(({ inputs }) => inputs), ...results]
}

function ancestorsOf({ operations }: Trace, references: readonly Reference[]): ReadonlySet<number> {
  const found = new Set<number>()
  const open = [...references]
  for (let reference = open.pop(); reference; reference = open.pop()) {
    if (reference.kind !== 'output' || found.has(reference.operation)) continue
    found.add(reference.operation)
    open.push(...(operations[reference.operation]?.inputs ?? []))
  }
  return found
}
