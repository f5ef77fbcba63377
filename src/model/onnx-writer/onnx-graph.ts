import { create, toBinary } from '@bufbuild/protobuf'
import {
  AttributeProto_AttributeType as AttributeType,
  AttributeProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  TensorProto_DataType as DataType,
  TensorProtoSchema,
  ValueInfoProtoSchema,
  type AttributeProto,
  type GraphProto,
  type NodeProto,
  type TensorProto,
  type ValueInfoProto,
} from 'onnx-buf'

/** An attribute of a node, with its type in `onnx.proto`. */
export type Attribute =
  | { readonly int: number }
  | { readonly ints: readonly number[] }
  | { readonly float: number }
  | { readonly floats: readonly number[] }
  | { readonly text: string }
  | { readonly texts: readonly string[] }
  | { readonly graph: GraphProto }
export type Attributes = Readonly<Record<string, Attribute>>

/** A shape; null for a size that the file leaves open. */
export type OnnxShape = readonly (number | null)[]

const opset = 17
/** The version of the format that belongs to the opset. */
const irVersion = 8

/** A graph of operators that is being written. Graphs inside loops share names and constants with the outer graph. */
export class OnnxGraph {
  readonly #nodes: NodeProto[] = []
  readonly #shared: SharedParts

  constructor(shared: SharedParts = new SharedParts()) {
    this.#shared = shared
  }

  /** Adds a node with one output, and returns the name of the output. */
  node(operator: string, inputs: readonly string[], attributes: Attributes = {}): string {
    const [output = ''] = this.nodes(operator, inputs, attributes, 1)
    return output
  }

  /** Adds a node with several outputs, and returns their names. */
  nodes(
    operator: string,
    inputs: readonly string[],
    attributes: Attributes,
    outputs: number,
  ): readonly string[] {
    const names = Array.from({ length: outputs }, () => this.#shared.newName(operator))
    this.#nodes.push(nodeOf(operator, inputs, names, attributes))
    return names
  }

  /** Gives a value another name, which becomes an output of the graph. */
  rename(value: string, name: string): void {
    this.#nodes.push(nodeOf('Identity', [value], [name], {}))
  }

  floats(values: ArrayLike<number>, shape: readonly number[]): string {
    const bytes = littleEndian(values.length, 4, (view, offset, index) =>
      view.setFloat32(offset, values[index] ?? 0, true),
    )
    return this.#shared.constant(DataType.FLOAT, shape, bytes)
  }

  /** Returns a constant without axes. */
  float(value: number): string {
    return this.floats([value], [])
  }

  /** Returns a list of 64-bit integers. */
  integers(values: readonly number[]): string {
    const bytes = littleEndian(values.length, 8, (view, offset, index) =>
      view.setBigInt64(offset, BigInt(values[index] ?? 0), true),
    )
    return this.#shared.constant(DataType.INT64, [values.length], bytes)
  }

  /** Returns the body of a loop, which `fill` writes. */
  body(
    inputs: readonly string[],
    fill: (graph: OnnxGraph, inputs: readonly string[]) => readonly string[],
  ): GraphProto {
    const graph = new OnnxGraph(this.#shared)
    const names = inputs.map((name) => this.#shared.newName(name))
    // An output of a body must not be one of its inputs or a value of another output.
    const outputs = fill(graph, names).map((value) => graph.node('Identity', [value]))
    return graph.#toProto('body', names.map(untyped), outputs.map(untyped), [])
  }

  /** Returns the file of the graph. Equal graphs give equal bytes. */
  toFile(
    name: string,
    inputs: readonly (readonly [string, OnnxShape])[],
    outputs: readonly (readonly [string, OnnxShape])[],
  ): Uint8Array<ArrayBuffer> {
    const model = create(ModelProtoSchema, {
      irVersion: BigInt(irVersion),
      producerName: 'tensorline',
      opsetImport: [{ domain: '', version: BigInt(opset) }],
      graph: this.#toProto(
        name,
        inputs.map(([input, shape]) => floatValue(input, shape)),
        outputs.map(([output, shape]) => floatValue(output, shape)),
        this.#shared.constants,
      ),
    })
    return toBinary(ModelProtoSchema, model)
  }

  #toProto(
    name: string,
    input: readonly ValueInfoProto[],
    output: readonly ValueInfoProto[],
    initializer: readonly TensorProto[],
  ): GraphProto {
    return create(GraphProtoSchema, {
      name,
      node: [...this.#nodes],
      input: [...input],
      output: [...output],
      initializer: [...initializer],
    })
  }
}

/** Names and constants of a graph and of those inside it. */
class SharedParts {
  readonly constants: TensorProto[] = []
  readonly #counts = new Map<string, number>()
  readonly #known = new Map<string, TensorProto[]>()

  newName(kind: string): string {
    const count = this.#counts.get(kind) ?? 0
    this.#counts.set(kind, count + 1)
    return `${kind}:${count}`
  }

  /** Returns the name of a constant. Equal constants, such as the weights of a layer that is called twice, are one. */
  constant(dataType: DataType, shape: readonly number[], rawData: Uint8Array<ArrayBuffer>): string {
    const key = `${dataType} ${shape.join()}`
    const alike = this.#known.get(key) ?? []
    this.#known.set(key, alike)
    const same = alike.find((tensor) => Buffer.compare(tensor.rawData, rawData) === 0)
    if (same) return same.name
    const name = this.newName('constant')
    const tensor = create(TensorProtoSchema, { name, dataType, dims: shape.map(BigInt), rawData })
    alike.push(tensor)
    this.constants.push(tensor)
    return name
  }
}

function nodeOf(
  opType: string,
  input: readonly string[],
  output: readonly string[],
  attributes: Attributes,
): NodeProto {
  return create(NodeProtoSchema, {
    name: output[0] ?? '',
    opType,
    input: [...input],
    output: [...output],
    attribute: Object.entries(attributes).map(([name, value]) => attributeOf(name, value)),
  })
}

function attributeOf(name: string, value: Attribute): AttributeProto {
  const encode = (text: string) => Uint8Array.from(Buffer.from(text))
  if ('int' in value)
    return create(AttributeProtoSchema, { name, type: AttributeType.INT, i: BigInt(value.int) })
  if ('ints' in value)
    return create(AttributeProtoSchema, { name, type: AttributeType.INTS, ints: value.ints.map(BigInt) })
  if ('float' in value)
    return create(AttributeProtoSchema, { name, type: AttributeType.FLOAT, f: value.float })
  if ('floats' in value)
    return create(AttributeProtoSchema, { name, type: AttributeType.FLOATS, floats: [...value.floats] })
  if ('text' in value)
    return create(AttributeProtoSchema, { name, type: AttributeType.STRING, s: encode(value.text) })
  if ('texts' in value)
    return create(AttributeProtoSchema, {
      name,
      type: AttributeType.STRINGS,
      strings: value.texts.map(encode),
    })
  return create(AttributeProtoSchema, { name, type: AttributeType.GRAPH, g: value.graph })
}

function floatValue(name: string, shape: OnnxShape): ValueInfoProto {
  const dim = shape.map((size, axis) => ({
    value:
      size === null
        ? { case: 'dimParam' as const, value: axis === 0 ? 'batch' : `${name}_${axis}` }
        : { case: 'dimValue' as const, value: BigInt(size) },
  }))
  return create(ValueInfoProtoSchema, {
    name,
    type: { value: { case: 'tensorType', value: { elemType: DataType.FLOAT, shape: { dim } } } },
  })
}

/** Returns a value of a loop's body, whose type follows from the loop. */
function untyped(name: string): ValueInfoProto {
  return create(ValueInfoProtoSchema, { name })
}

function littleEndian(
  count: number,
  size: number,
  write: (view: DataView, offset: number, index: number) => void,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count * size)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < count; index++) write(view, index * size, index)
  return bytes
}
