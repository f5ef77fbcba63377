/** Explanations of TensorFlow's messages about a GPU; the first match is reported. */
const faults: readonly { readonly pattern: RegExp; readonly meaning: (found: string) => string }[] = [
  {
    pattern: /cuInit\b.*(?:\(303\)|SHARED_OBJECT_INIT_FAILED)/,
    meaning: () => 'the driver is missing: its library libcuda.so.1 cannot be loaded (cuInit: 303)',
  },
  {
    pattern: /cuInit\b.*(?:\(100\)|NO_DEVICE|no CUDA-capable device)/,
    meaning: () =>
      'the device is missing: the driver detects no GPU (CUDA_VISIBLE_DEVICES, or no GPU in the container)',
  },
  {
    pattern: /(?:\(35\)|INSUFFICIENT_DRIVER|driver version is insufficient)/,
    meaning: () => 'the version is wrong: the driver is too old for CUDA 12',
  },
  {
    pattern: /(?:\(803\)|SYSTEM_DRIVER_MISMATCH)/,
    meaning: () =>
      "the version is wrong: the driver's kernel module and libcuda.so.1 have different versions",
  },
  {
    pattern: /(?:\(804\)|COMPAT_NOT_SUPPORTED_ON_DEVICE)/,
    meaning: () => 'the version is wrong: this GPU needs its own driver instead of the compatibility package',
  },
  { pattern: /cuInit: (.*)$/m, meaning: (found) => `the driver does not start: ${found}` },
  {
    pattern:
      /(?:Could not load dynamic library|cannot open shared object file|Unable to load|libcudnn\w*\.so\S*).*$/m,
    meaning: (found) => `a library is missing: ${found}`,
  },
  {
    pattern: /Cannot dlopen some GPU libraries/,
    meaning: () => 'a library is missing: TensorFlow cannot open one of the CUDA libraries',
  },
  {
    pattern: /Ignoring visible gpu device.*(?:compute|Cuda|CUDA) capability.*$/m,
    meaning: (found) => `the device is too old: ${found}`,
  },
  {
    pattern: /Could not create cudnn handle: (.*)$/m,
    meaning: (found) => `cuDNN does not start: ${found}`,
  },
  {
    pattern: /CUDA_ERROR_OUT_OF_MEMORY|RESOURCE_EXHAUSTED/,
    meaning: () => "the device's memory is full: another process uses it",
  },
  { pattern: /CUDA_ERROR_\w+.*$/m, meaning: (found) => `the driver failed: ${found}` },
  { pattern: /^(?:E\d{4} .*?\] |Error: )(.*)$/m, meaning: (found) => found },
]

/**
 * Returns whether the driver, the device, a library or a version is missing, from the output of TensorFlow; null if the
 * output contains no reason.
 */
export function gpuFault(stderr: string): string | null {
  // TensorFlow also runs without libnvidia-ml, which some containers lack.
  const relevant = stderr.replaceAll(/^.*(?:libnvidia-ml|Successfully opened).*$/gm, '')
  for (const { pattern, meaning } of faults) {
    const found = pattern.exec(relevant)
    if (found) return meaning((found[1] ?? found[0]).trim().slice(0, 300))
  }
  return null
}
