import { expect, it } from '@jest/globals'
import { gpuFault } from '../../../src/engine/gpu-fault.ts'

const cuInit = (error: string) =>
  `E0000 00:00:1795509575.183012   19111 cuda_platform.cc:52] failed call to cuInit: INTERNAL: CUDA error: Failed call to cuInit: ${error}`

it.each([
  [cuInit('UNKNOWN ERROR (303)'), 'the driver is missing'],
  [cuInit('CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected'), 'the device is missing'],
  [
    cuInit(
      'CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported display driver / cuda driver combination',
    ),
    'the version is wrong',
  ],
  [cuInit('CUDA_ERROR_UNKNOWN: unknown error'), 'the driver does not start: INTERNAL: CUDA error'],
  [
    "W0000 dso_loader.cc:55] Could not load dynamic library 'libcudnn.so.9'; dlerror: cannot open shared object file",
    "a library is missing: Could not load dynamic library 'libcudnn.so.9'",
  ],
  [
    'W0000 gpu_device.cc:2365] Cannot dlopen some GPU libraries. Please make sure the missing libraries',
    'a library is missing',
  ],
  [
    "I0000 dso_loader.cc:144] Could not load dynamic library 'libnvidia-ml.so.1'; dlerror: libnvidia-ml.so.1: cannot open shared object file\nE0000 cuda_dnn.cc:522] Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED",
    'cuDNN does not start',
  ],
  [
    "I0000 dso_loader.cc:133] Successfully opened dynamic library libcudnn.so.9\nI0000 dso_loader.cc:144] Could not load dynamic library 'libcusolver.so.11'; dlerror: libcusolver.so.11",
    "a library is missing: Could not load dynamic library 'libcusolver.so.11'",
  ],
  [
    'CUDA driver version is insufficient for CUDA runtime version',
    'the version is wrong: the driver is too old',
  ],
  [
    'Ignoring visible gpu device (device: 0, name: Tesla K80) with Cuda compute capability 3.7. The minimum required Cuda capability is 6.0.',
    'the device is too old: Ignoring visible gpu device',
  ],
  [
    'E0000 cuda_dnn.cc:522] Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED',
    'cuDNN does not start',
  ],
  ['failed to allocate 1.5GiB: CUDA_ERROR_OUT_OF_MEMORY: out of memory', "the device's memory is full"],
])('reads from %p which of driver, device, library or version is missing', (stderr, fault) => {
  expect(gpuFault(stderr)).toContain(fault)
})

it('gpuFault returns null for unrelated output', () => {
  expect(gpuFault('I0000 00:00:1.1 2 port.cc:153] oneDNN custom operations are on.\n')).toBeNull()
})
