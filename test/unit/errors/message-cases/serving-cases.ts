import { join } from 'node:path'
import { readRecordedRequests } from '../../../../src/canary/recorded-requests.ts'
import { folderWith } from '../../data/sources.ts'
import type { Label } from '../../../../src/dataset/dataset-schema.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { exampleCodec } from '../../../../src/model/example-codec.ts'
import { chooseEngine } from '../../../../src/model/choose-engine.ts'
import type { OnnxDetails } from '../../../../src/model/onnx/onnx-schema.ts'
import { engineUnavailable } from '../../../../src/serving/engines/engine-unavailable.ts'
import { unauthorized } from '../../../../src/serving/http/authorize.ts'
import { CheckedCodec } from '../../../../src/serving/checked-codec.ts'
import {
  loadFailed,
  methodNotAllowed,
  notFound,
  notReady,
  overloaded,
  timedOut,
  unsupportedBody,
} from '../../../../src/serving/http/http-error.ts'
import { requireAtMost } from '../../../../src/serving/protocol/invalid-request.ts'
import { outputValues } from '../../../../src/serving/protocol/output-values.ts'
import { canaryFailed } from '../../../../src/stages/cluster/judge-in-cluster.ts'
import { requireGoldenOutputs } from '../../../../src/serving/threads/warm-up.ts'

const price: Label = { kind: 'number', column: 'price' }
const exported: OnnxDetails = {
  format: 'onnx',
  name: 'digits',
  features: { kind: 'table', columns: [{ name: 'x', type: 'number' }] },
  label: price,
  transform: { steps: [], shape: [1] },
  modelBytes: 10,
}
const throwing = (error: Error) => (): never => {
  throw error
}

/** Errors of the model server. */
export const servingCases = {
  SERVING_INVALID_REQUEST: () =>
    exampleCodec({ kind: 'table', columns: [{ name: 'age', type: 'number' }] }).decode([{ age: '1' }]),
  SERVING_EXPECTATION_FAILED: () => {
    const features = { kind: 'table' as const, columns: [{ name: 'age', type: 'number' as const }] }
    const expectations = {
      onViolation: 'reject' as const,
      conditions: [
        { kind: 'range' as const, column: 'age', minimum: 0, maximum: 120, type: null },
        { kind: 'rule' as const, name: 'adult', check: 'age >= 18' },
      ],
    }
    return new CheckedCodec(exampleCodec(features), features, expectations, []).decode([
      { age: 40 },
      { age: -1 },
    ])
  },
  SERVING_NOT_FINITE: () =>
    outputValues(price, { size: 2, width: 1, values: Float32Array.of(1, Number.POSITIVE_INFINITY) }),
  SERVING_TOO_LARGE: () => requireAtMost(10_000, 20_000),
  SERVING_UNSUPPORTED_BODY: throwing(unsupportedBody('Content-Encoding', 'br', ['gzip', 'identity'])),
  SERVING_UNAUTHORIZED: throwing(unauthorized()),
  SERVING_NOT_FOUND: throwing(notFound('no model "other"', 'the model "mnist"')),
  SERVING_METHOD_NOT_ALLOWED: throwing(methodNotAllowed('PUT', ['GET', 'HEAD'])),
  SERVING_NOT_READY: throwing(notReady()),
  SERVING_LOAD_FAILED: throwing(
    loadFailed({ name: 'mnist', version: '3', error: 'found no model.json (ARTIFACT_DAMAGED)' }),
  ),
  SERVING_OVERLOADED: throwing(overloaded('more waiting requests than MAX_QUEUE')),
  SERVING_TIMEOUT: throwing(timedOut(60)),
  SERVING_GOLDEN_MISMATCH: () =>
    requireGoldenOutputs(
      'prices',
      {
        engine: 'cpu',
        kind: 'number',
        tolerance: { absolute: 1e-5, relative: 1e-4 },
        requests: [{ id: 'prices.csv#3', input: { size: 1 }, output: [2] }],
      },
      [[2.5]],
    ),
  MODEL_ENGINE_MISMATCH: () => chooseEngine(exported, 'wasm', 'image.engine'),
  SERVING_ENGINE_UNAVAILABLE: throwing(
    engineUnavailable({ engine: 'gpu', folder: '/engine' }, 'TensorFlow finds no GPU that it can use'),
  ),
  CANARY_FAILED: () => {
    const rule = { passAbove: -0.02, failBelow: 0, passAlpha: 0.05, failAlpha: 0.01 }
    const result = { outcome: 'fail', pairs: 120, passedAfter: null, stable: 0.95, canary: 0.9 } as const
    throw canaryFailed({
      share: 10,
      mirrored: false,
      outcome: 'fail',
      action: 'roll-back',
      end: 'decided',
      criteria: [{ name: 'accuracy', ...rule, ...result, bounds: { lower: -0.1, upper: -0.01 } }],
      confidence: 0.95,
      pairs: 120,
      milliseconds: 2000,
      latencies: null,
      failures: [],
    })
  },
  CANARY_INVALID_REQUESTS: async () =>
    readRecordedRequests(
      join(await folderWith({ 'requests.jsonl': '{"instances": [1]}\n{}\n' }), 'requests.jsonl'),
      'requests.jsonl',
    ),
} satisfies Partial<Record<ErrorCode, () => unknown>>
