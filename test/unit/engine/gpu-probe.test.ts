import { describe, expect, it } from '@jest/globals'
import { readProbe } from '../../../src/engine/gpu-probe.ts'

// Modelled on the messages of earlier TensorFlow versions, since no GPU was available.
const created =
  'I0000 00:00:1.1 7 gpu_device.cc:2020] Created device /job:localhost/replica:0/task:0/device:GPU:0 with 79078 MB memory:  -> device: 0, name: NVIDIA H100 80GB HBM3, pci bus id: 0000:00:05.0, compute capability: 9.0'
const cudnn = 'I0000 00:00:1.2 7 cuda_dnn.cc:529] Loaded cuDNN version 90300'
const answer = 'tensorline-probe:{"usesGpu":true}\n'

describe('the GPU probe', () => {
  it('reports name, memory, compute capability and cuDNN of a GPU that computed', () => {
    expect(readProbe(answer, `${created}\n${cudnn}\n`, null)).toEqual({
      works: true,
      gpu: { name: 'NVIDIA H100 80GB HBM3', memory: 79078, computeCapability: '9.0', cudnn: '9.3.0' },
    })
  })

  it('fails if TensorFlow computed on the CPU', () => {
    const stderr = 'failed call to cuInit: INTERNAL: CUDA error: Failed call to cuInit: UNKNOWN ERROR (303)'
    expect(readProbe('tensorline-probe:{"usesGpu":false}\n', stderr, null)).toMatchObject({
      works: false,
      fault: expect.stringContaining('the driver is missing'),
    })
  })

  it('reports the exit of a process without a result', () => {
    expect(readProbe('', '', 'the trial ended with SIGSEGV')).toEqual({
      works: false,
      fault: 'the trial ended with SIGSEGV',
    })
  })
})
