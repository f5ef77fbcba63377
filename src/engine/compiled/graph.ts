import { endianness } from 'node:os'
import type { AttrValue, GraphDef, GraphMessages } from './messages.ts'
import type { Attribute, Constant } from './trace-types.ts'

/** The tag by which the only graph of a SavedModel is found. */
export const graphTag = 'train'

/** A writer of a TensorFlow graph, node by node. */
export class GraphWriter {
  readonly #messages: GraphMessages
  readonly #graph: GraphDef

  constructor(messages: GraphMessages) {
    this.#messages = messages
    this.#graph = new messages.GraphDef()
  }

  /** Adds a node and returns its name, which is also that of its first output. */
  add(operation: string, name: string, inputs: readonly string[], attributes: readonly Attribute[]): string {
    const node = this.#newNode(operation, name, inputs)
    for (const attribute of attributes) node.getAttrMap().set(attribute.name, this.#attributeValue(attribute))
    this.#graph.addNode(node)
    return name
  }

  addConstant(name: string, { type, shape, bytes }: Constant): string {
    if (endianness() !== 'LE') throw new Error('constants can be written on little-endian machines only')
    const tensor = new this.#messages.Tensor()
    tensor.setDtype(type)
    tensor.setTensorShape(this.#shape(shape))
    tensor.setTensorContent(bytes)
    const node = this.#newNode('Const', name, [])
    const value = new this.#messages.AttrValue()
    value.setTensor(tensor)
    node.getAttrMap().set('value', value)
    node.getAttrMap().set('dtype', this.#attributeValue({ name: 'dtype', kind: 'type', value: type }))
    this.#graph.addNode(node)
    return name
  }

  /** Returns the content of a `saved_model.pb`. */
  serialize(): Uint8Array {
    const info = new this.#messages.MetaGraphDef.MetaInfoDef()
    info.setTagsList([graphTag])
    const metaGraph = new this.#messages.MetaGraphDef()
    metaGraph.setMetaInfoDef(info)
    metaGraph.setGraphDef(this.#graph)
    const model = new this.#messages.SavedModel()
    model.setSavedModelSchemaVersion(1)
    model.setMetaGraphsList([metaGraph])
    return model.serializeBinary()
  }

  #newNode(operation: string, name: string, inputs: readonly string[]) {
    const node = new this.#messages.NodeDef()
    node.setOp(operation)
    node.setName(name)
    node.setInputList(inputs)
    return node
  }

  #attributeValue(attribute: Attribute): AttrValue {
    const value = new this.#messages.AttrValue()
    const list = new this.#messages.AttrValue.ListValue()
    switch (attribute.kind) {
      case 'type':
        value.setType(attribute.value)
        break
      case 'int':
        value.setI(attribute.value)
        break
      case 'float':
        value.setF(attribute.value)
        break
      case 'bool':
        value.setB(attribute.value)
        break
      case 'string':
        value.setS(new TextEncoder().encode(attribute.value))
        break
      case 'shape':
        value.setShape(this.#shape(attribute.value))
        break
      case 'ints':
        list.setIList(attribute.value)
        value.setList(list)
        break
      case 'floats':
        list.setFList(attribute.value)
        value.setList(list)
        break
      case 'bools':
        list.setBList(attribute.value)
        value.setList(list)
        break
    }
    return value
  }

  #shape(sizes: readonly number[]) {
    const shape = new this.#messages.TensorShape()
    shape.setDimList(
      sizes.map((size) => {
        const dimension = new this.#messages.TensorShape.Dim()
        dimension.setSize(size)
        return dimension
      }),
    )
    return shape
  }
}
