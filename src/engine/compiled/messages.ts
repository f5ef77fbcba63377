/** The classes of TensorFlow's protocol buffers for writing a graph; tfjs-node includes them without types. */
export interface GraphMessages {
  readonly AttrValue: {
    new (): AttrValue
    readonly ListValue: new () => ListValue
  }
  readonly GraphDef: new () => GraphDef
  readonly MetaGraphDef: {
    new (): MetaGraphDef
    readonly MetaInfoDef: new () => { setTagsList(tags: readonly string[]): void }
  }
  readonly NodeDef: new () => NodeDef
  readonly SavedModel: new () => SavedModel
  readonly Tensor: new () => TensorMessage
  readonly TensorShape: {
    new (): TensorShape
    readonly Dim: new () => TensorDimension
  }
}

interface TensorDimension {
  setSize(size: number): void
}

interface TensorShape {
  setDimList(dimensions: readonly TensorDimension[]): void
}

interface TensorMessage {
  setDtype(type: number): void
  setTensorShape(shape: TensorShape): void
  /** Little-endian values, row by row. */
  setTensorContent(bytes: Uint8Array): void
}

interface ListValue {
  setIList(values: readonly number[]): void
  setFList(values: readonly number[]): void
  setBList(values: readonly boolean[]): void
}

/** The value of an attribute: one of these is set. */
export interface AttrValue {
  setB(value: boolean): void
  setF(value: number): void
  setI(value: number): void
  setList(values: ListValue): void
  setS(bytes: Uint8Array): void
  setShape(shape: TensorShape): void
  setTensor(tensor: TensorMessage): void
  setType(type: number): void
}

interface NodeDef {
  setName(name: string): void
  setOp(op: string): void
  setInputList(inputs: readonly string[]): void
  getAttrMap(): { set(name: string, value: AttrValue): unknown }
}

export interface GraphDef {
  addNode(node: NodeDef): unknown
}

interface MetaGraphDef {
  setMetaInfoDef(info: { setTagsList(tags: readonly string[]): void }): void
  setGraphDef(graph: GraphDef): void
}

interface SavedModel {
  setSavedModelSchemaVersion(version: number): void
  setMetaGraphsList(graphs: readonly MetaGraphDef[]): void
  serializeBinary(): Uint8Array
}
