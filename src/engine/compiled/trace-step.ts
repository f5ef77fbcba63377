import type { Tensor, Variable } from '@tensorflow/tfjs'
import type { NodeJSKernelBackend } from '@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend.js'
import type { TFJSBinding } from '@tensorflow/tfjs-node-gpu/dist/tfjs_binding.js'
import type { Engine, NativeParts } from '../engine.ts'
import { readAttribute } from './attribute.ts'
import type { Kernel, StepRecorder } from './kernel.ts'
import { referencesOf } from './liveness.ts'
import type {
  Constant,
  KernelCall,
  Operation,
  RecordedVariable,
  Trace,
  Reference,
  TraceRejection,
} from './trace-types.ts'
import { nativeTensors, withBinding, type NativeTensor } from './intercept-binding.ts'

/** One training step on `inputs`. It reads back from the library the numbers that it returns, and nothing else. */
export interface Step {
  readonly inputs: readonly Tensor[]
  /** @param recorder present while the step is traced */
  readonly run: (recorder?: StepRecorder) => Promise<readonly number[]>
}

interface RecordedStep {
  /** Return value of the step. */
  readonly values: readonly number[]
  readonly recording: Trace | TraceRejection
}

/**
 * Runs one training step and records every operation of the native library. Recording does not change the step: a
 * rejected trace costs only its time.
 */
export async function recordStep({ tf }: Engine, native: NativeParts, step: Step): Promise<RecordedStep> {
  const variables = Object.values(tf.engine().registeredVariables)
  const inputs = await nativeTensors(native.backend, step.inputs)
  const before = await nativeTensors(native.backend, variables)
  const recorder = new Recorder(native.backend, inputs, named(variables, before))
  const values = await withBinding(native.backend, recorder.interceptions(), () => step.run(recorder))
  const after = await nativeTensors(native.backend, variables)
  return { values, recording: recorder.finish(named(variables, after), values.length) }
}

interface NamedTensor extends NativeTensor {
  readonly name: string
}

function named(variables: readonly Variable[], tensors: readonly NativeTensor[]): NamedTensor[] {
  return tensors.flatMap((tensor, index) => {
    const variable = variables[index]
    return variable ? [{ ...tensor, name: variable.name }] : []
  })
}

class Recorder implements StepRecorder {
  readonly #backend: NodeJSKernelBackend
  readonly #binding: TFJSBinding
  readonly #inputs: readonly NativeTensor[]
  readonly #variables: readonly NamedTensor[]
  /** Origin of each tensor of the native library, by its id. */
  readonly #references = new Map<number, Reference>()
  readonly #scalars = new Set<number>()
  readonly #operations: Operation[] = []
  readonly #constants: Constant[] = []
  readonly #kernels: KernelCall[] = []
  readonly #results: number[] = []
  #refused: string | null = null

  constructor(
    backend: NodeJSKernelBackend,
    inputs: readonly NativeTensor[],
    variables: readonly NamedTensor[],
  ) {
    this.#backend = backend
    this.#binding = backend.binding
    this.#inputs = inputs
    this.#variables = variables
    inputs.forEach(({ id }, index) => this.#references.set(id, { kind: 'input', index }))
    for (const { id, name } of variables) {
      if (this.#references.has(id))
        this.#refuse(`the variable ${name} shares its values with another variable`)
      this.#references.set(id, { kind: 'variable', name })
    }
  }

  interceptions(): Pick<TFJSBinding, 'executeOp' | 'tensorDataSync'> {
    return {
      executeOp: (name, attributes, ids, outputCount) => {
        const inputs = ids.map((id) => this.#referTo(id))
        const outputs = this.#binding.executeOp(name, attributes, ids, outputCount)
        if (this.#results.length > 0) this.#refuse(`it reads values back before its last operation, ${name}`)
        outputs.forEach(({ id, shape, dtype }, index) => {
          this.#references.set(id, { kind: 'output', operation: this.#operations.length, index })
          if (shape.length === 0 && dtype === this.#binding.TF_FLOAT) this.#scalars.add(id)
        })
        const read = attributes.flatMap((attribute) => {
          const known = readAttribute(this.#binding, attribute)
          if (!known)
            this.#refuse(`the attribute ${attribute.name} of ${name} cannot be written into a graph`)
          return known ? [known] : []
        })
        this.#operations.push({ name, attributes: read, inputs })
        return outputs
      },
      tensorDataSync: (id) => {
        this.#results.push(id)
        return this.#binding.tensorDataSync(id)
      },
    }
  }

  replaceUpdates(kernels: readonly Kernel[]): void {
    for (const { operation, variables, inputs, flags = {} } of kernels) {
      this.#kernels.push({
        operation,
        attributes: [
          { name: 'T', kind: 'type', value: this.#binding.TF_FLOAT },
          ...Object.entries(flags).map(([name, value]) => ({ name, kind: 'bool' as const, value })),
        ],
        variables: variables.map(({ name }) => name),
        inputs: inputs.map((tensor) => this.#copyOf(tensor)),
      })
    }
  }

  finish(after: readonly NamedTensor[], resultCount: number): Trace | TraceRejection {
    const replaced = new Set(this.#kernels.flatMap(({ variables }) => variables))
    const updates = after.flatMap(({ id, name }, index) =>
      id === this.#variables[index]?.id || replaced.has(name)
        ? []
        : [{ variable: name, value: this.#referTo(id) }],
    )
    if (this.#results.length !== resultCount || !this.#results.every((id) => this.#scalars.has(id)))
      this.#refuse('its return values are not the scalars that it reads back')
    if (this.#refused !== null) return { refused: this.#refused }
    const results = this.#results.map((id) => this.#referTo(id))
    const recorded = {
      operations: this.#operations,
      constants: this.#constants,
      inputs: this.#inputs.map(({ type, shape }) => ({ type, shape })),
      updates,
      kernels: this.#kernels,
      results,
    }
    const used = new Set([...replaced, ...updates.map(({ variable }) => variable)])
    for (const reference of referencesOf(recorded))
      if (reference.kind === 'variable') used.add(reference.name)
    return {
      ...recorded,
      variables: this.#variables.filter(({ name }) => used.has(name)).map(withoutId),
    }
  }

  /** Records the first reason for rejecting the trace; the step itself continues unchanged. */
  #refuse(reason: string): void {
    this.#refused ??= reason
  }

  /** Refers to a tensor by recording a copy of it, because its id is visible only as an input of an operation. */
  #copyOf(tensor: Tensor): Reference {
    const operation = this.#operations.length
    this.#backend.executeSingleInput('Identity', tensor).dispose()
    return { kind: 'output', operation, index: 0 }
  }

  /**
   * Returns the origin of a tensor. A tensor that no recorded operation created is from before the step or from
   * JavaScript: its values are copied.
   */
  #referTo(id: number): Reference {
    const known = this.#references.get(id)
    if (known) return known
    const reference: Reference = { kind: 'constant', index: this.#constants.length }
    this.#constants.push(this.#readConstant(id))
    this.#references.set(id, reference)
    return reference
  }

  #readConstant(id: number): Constant {
    const values: unknown = this.#binding.tensorDataSync(id)
    const type = this.#typeOf(values)
    if (type === null || !ArrayBuffer.isView(values)) {
      this.#refuse('it uses a tensor of strings, resources or 64-bit values')
      return { type: this.#binding.TF_FLOAT, shape: [0], bytes: new Uint8Array() }
    }
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice()
    return { type, shape: this.#shapeOf(id, type), bytes }
  }

  #typeOf(values: unknown): number | null {
    if (values instanceof Float32Array) return this.#binding.TF_FLOAT
    if (values instanceof Int32Array) return this.#binding.TF_INT32
    if (values instanceof Uint8Array) return this.#binding.TF_BOOL
    return null
  }

  #shapeOf(id: number, type: number): number[] {
    const binding = this.#binding
    const attributes = [{ name: 'T', type: binding.TF_ATTR_TYPE, value: type }]
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
    const outputs = binding.executeOp('Identity', attributes, [id], 1)
    for (const output of outputs) binding.deleteTensor(output.id)
    return [...(outputs[0]?.shape ?? [])]
  }
}

function withoutId({ name, type, shape }: NamedTensor): RecordedVariable {
  return { name, type, shape }
}
