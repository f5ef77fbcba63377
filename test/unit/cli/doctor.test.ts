import { describe, expect, it } from '@jest/globals'
import { describeDiagnosis, parseDoctorOptions } from '../../../src/cli/doctor.ts'
import type { Diagnosis } from '../../../src/engine/diagnose.ts'
import { userError } from '../../harness/user-error.ts'

const diagnosis: Diagnosis = {
  engine: null,
  problems: [
    {
      code: 'ENGINE_GPU_UNAVAILABLE',
      found: 'no usable GPU',
      expected: 'a GPU',
      hint: 'Set `device: cpu`.',
    },
  ],
  machine: {
    cpu: 'AMD EPYC',
    node: '24.21.0',
    platform: 'linux-x64',
    glibc: '2.36',
    cpuFeatures: ['avx2', 'fma'],
  },
  nvidiaDriver: { kernelModule: '570.86.15', library: null },
  packageClient: 'uv 0.13.9',
  toolCache: {
    folder: '/tools/tensorline',
    freeBytes: 5e9,
    runtimes: [
      { name: 'tensorflow-2.20.0-linux-x64-gpu-0123456789ab', size: 5.6e9, current: false, damages: [] },
    ],
  },
}
const tables = { duckdb: 'v1.5.6', problems: [] }
const gpu = {
  name: 'NVIDIA H100',
  memory: 79078,
  computeCapability: '9.0',
  driver: '570.86.15',
  cuda: '12.9.79',
  cudnn: '9.28.0',
}

describe('the report of the doctor', () => {
  it('lists missing parts, the hardware and the runtimes that may be deleted', () => {
    const text = describeDiagnosis(diagnosis, tables)
    expect(text).toContain(
      'none: found no usable GPU; expected a GPU. Set `device: cpu`. (ENGINE_GPU_UNAVAILABLE)',
    )
    expect(text).toContain('kernel module 570.86.15, libcuda.so.1 not found')
    expect(text).toContain('avx2 fma')
    expect(text).toContain("5.60 GB, of another version; 'tensorline prune' deletes it")
  })

  it('names the version of DuckDB, or the reason why tables cannot be read', () => {
    expect(describeDiagnosis(diagnosis, tables)).toMatch(/^Tables +DuckDB v1\.5\.6$/m)
    const problem = {
      code: 'LIBRARY_NO_PACKAGE_CLIENT',
      found: 'no npm on this machine',
      expected: 'npm',
      hint: 'Install npm.',
    } as const
    expect(describeDiagnosis(diagnosis, { duckdb: null, problems: [problem] })).toMatch(
      /^Tables +none: found no npm on this machine.*\(LIBRARY_NO_PACKAGE_CLIENT\)$/m,
    )
  })

  it('names the damaged files of a runtime', () => {
    const name = 'tensorflow-2.21.0-linux-x64-cpu-0123456789ab'
    const damages = ['tensorflow/libtensorflow_cc.so.2 has another sha256 than the pinned one']
    const runtimes = [{ name, size: 8.5e8, current: true, damages }]
    expect(
      describeDiagnosis({ ...diagnosis, toolCache: { ...diagnosis.toolCache, runtimes } }, tables),
    ).toContain(`${name}: 0.85 GB, was damaged: ${damages[0]}. It is installed again when it is needed`)
  })

  it('names the GPU, its driver and CUDA, and warns that results may differ between runs', () => {
    const text = describeDiagnosis(
      {
        ...diagnosis,
        problems: [],
        engine: {
          ...diagnosis.machine,
          device: 'gpu',
          tfjs: '4.22.0',
          libtensorflow: '2.21.0',
          threads: 2,
          instructionSet: 'AVX2',
          gpu,
          bitIdentical: false,
        },
      },
      tables,
    )
    expect(text).toContain(
      'NVIDIA H100 (79078 MiB, compute capability 9.0, driver 570.86.15, CUDA 12.9.79, cuDNN 9.28.0)',
    )
    expect(text).toContain('no: a GPU adds in varying order')
  })
})

describe('the options of the doctor', () => {
  const options = { device: 'auto', gpuMemoryLimit: '', runtimePath: '', runtimeUrl: '', json: false }

  it.each([
    ['8 GB', 7629],
    ['500MB', 476],
    ['', null],
  ])('parse the limit %p as %p MiB', (text, limit) => {
    expect(parseDoctorOptions({ ...options, gpuMemoryLimit: text }).gpuMemoryLimit).toBe(limit)
  })

  it.each([
    { device: 'tpu' },
    { gpuMemoryLimit: 'much' },
    { gpuMemoryLimit: '0 GB' },
    { runtimeUrl: 'ftp://x/y' },
  ])('reject %p with a UserError', (wrong) => {
    expect(() => parseDoctorOptions({ ...options, ...wrong })).toThrow(userError('INPUT_INVALID_VALUE'))
  })
})
