import type { TFEOpAttr, TFJSBinding } from '@tensorflow/tfjs-node-gpu/dist/tfjs_binding.js'
import type { Attribute } from './trace-types.ts'

/** Returns an attribute of the binding's call; null for a kind that graphs cannot contain. */
export function readAttribute(binding: TFJSBinding, { name, type, value }: TFEOpAttr): Attribute | null {
  switch (type) {
    case binding.TF_ATTR_TYPE:
      return typeof value === 'number' ? { name, kind: 'type', value } : null
    case binding.TF_ATTR_INT:
      if (typeof value === 'number') return { name, kind: 'int', value }
      return isArrayOf(value, 'number') ? { name, kind: 'ints', value: [...value] } : null
    case binding.TF_ATTR_FLOAT:
      if (typeof value === 'number') return { name, kind: 'float', value }
      return isArrayOf(value, 'number') ? { name, kind: 'floats', value: [...value] } : null
    case binding.TF_ATTR_BOOL:
      if (typeof value === 'boolean') return { name, kind: 'bool', value }
      return isArrayOf(value, 'boolean') ? { name, kind: 'bools', value: [...value] } : null
    case binding.TF_ATTR_STRING:
      return typeof value === 'string' ? { name, kind: 'string', value } : null
    case binding.TF_ATTR_SHAPE:
      return isArrayOf(value, 'number') ? { name, kind: 'shape', value: [...value] } : null
    default:
      return null
  }
}

function isArrayOf(value: unknown, type: 'number'): value is number[]
function isArrayOf(value: unknown, type: 'boolean'): value is boolean[]
function isArrayOf(value: unknown, type: 'number' | 'boolean'): boolean {
  return Array.isArray(value) && value.every((element) => typeof element === type)
}
