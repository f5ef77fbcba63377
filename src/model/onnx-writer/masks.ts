import { z } from 'zod'
import { writeStepMask } from './dense-layers.ts'
import { settingsOf, unknownMask, type LayerCall, type Mask } from './layer-call.ts'
import { axisOf } from './value.ts'

type MaskedCall = Pick<LayerCall, 'graph' | 'layer' | 'inputs'>

/** Returns the mask that later layers get for the output of a layer, from the masks of its inputs. */
export function maskAfter(call: MaskedCall, masks: readonly Mask[]): Mask {
  const { layer } = call
  if (!layer.supportsMasking) return null
  const [first = null] = masks
  switch (layer.getClassName()) {
    case 'Embedding':
      return embeddingMask(call)
    case 'Masking':
      return writeStepMask(call)
    case 'RNN':
    case 'SimpleRNN':
    case 'GRU':
    case 'LSTM':
    case 'ConvLSTM2D':
    case 'Bidirectional':
      return Reflect.get(layer, 'returnSequences') === true ? first : null
    case 'Dot':
      return null
    case 'Add':
    case 'Average':
    case 'Maximum':
    case 'Minimum':
    case 'Multiply':
      return masks.every((mask) => mask === null) ? null : unknownMask
    case 'Concatenate':
      return concatenatedMask(call, masks)
    default:
      return first
  }
}

function embeddingMask({ graph, inputs }: MaskedCall): Mask {
  const [input] = inputs
  return input ? graph.node('Not', [graph.node('Equal', [input.plain, graph.float(0)])]) : null
}

/** Returns the mask of sequences whose values are concatenated: steps that no mask hides. */
function concatenatedMask(call: MaskedCall, masks: readonly Mask[]): Mask {
  const given = masks.filter((mask) => mask !== null)
  if (given.length === 0) return null
  const { axis } = settingsOf(call, z.object({ axis: z.number() }))
  const rank = call.inputs[0]?.rank ?? 0
  if (rank !== 3 || axisOf(axis, rank) !== 2) return unknownMask
  return given.reduce((all, mask) =>
    all === unknownMask || mask === unknownMask ? unknownMask : call.graph.node('And', [all, mask]),
  )
}
