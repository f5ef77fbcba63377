import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const program = join(import.meta.dirname, '../harness/engine/steps-process.ts')
const cli = join(import.meta.dirname, '../../dist/cli/index.js')
const gpuSchema = z.object({ name: z.string(), memory: z.number(), driver: z.string().nullable() })
const reportSchema = z.object({ device: z.string(), bitIdentical: z.boolean(), gpu: gpuSchema.nullable() })
const resultSchema = z.object({
  report: reportSchema,
  losses: z.array(z.number()),
  lines: z.array(z.string()),
})

/** Trains in a separate process, since a process has one engine. */
async function train(device: string, network: string, limit?: number, env: Record<string, string> = {}) {
  const args = [program, device, network, ...(limit === undefined ? [] : [String(limit)])]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } })
  return resultSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}

// Fetches the CUDA libraries if they are missing. Without a GPU this fails and names the missing part.
beforeAll(async () => {
  expect((await train('gpu', 'mlp')).report.device).toBe('gpu')
})

describe('training on a GPU', () => {
  it.each(['mlp', 'cnn'])('has the losses of the CPU for the %s in compiled steps', async (network) => {
    const [gpu, cpu] = [await train('gpu', network), await train('cpu', network)]
    expect(gpu.lines.filter((line) => line.startsWith('warning'))).toEqual([])
    gpu.losses.forEach((loss, step) => expect(loss).toBeCloseTo(cpu.losses[step] ?? NaN, 2))
  })

  it('stays within its memory limit', async () => {
    const { report } = await train('gpu', 'cnn', 512)
    expect(report.gpu?.memory).toBeLessThanOrEqual(512)
  })

  it('has the same losses twice and reports it if TensorFlow is set to be deterministic', async () => {
    const env = { TF_DETERMINISTIC_OPS: '1' }
    const [first, second] = [
      await train('gpu', 'cnn', undefined, env),
      await train('gpu', 'cnn', undefined, env),
    ]
    expect(first.report.bitIdentical).toBe(true)
    expect(second.losses).toEqual(first.losses)
  })

  it('is selected by device auto', async () => {
    expect((await train('auto', 'mlp')).report.device).toBe('gpu')
  })
})

it('doctor prints the name, memory and driver of the GPU', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'doctor', '--device', 'gpu', '--json'])
  const { engine } = z.object({ engine: reportSchema }).parse(JSON.parse(stdout))
  expect(engine.gpu?.name).toMatch(/\w/)
  expect(engine.gpu?.memory).toBeGreaterThan(1000)
  expect(engine.gpu?.driver).toMatch(/^\d+\./)
})
