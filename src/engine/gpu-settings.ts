/** Returns the environment variables for a GPU, which TensorFlow reads once when its library is loaded. */
export function gpuEnvironment(
  env: NodeJS.ProcessEnv,
  memoryLimit: number | undefined,
): Readonly<Record<string, string>> {
  return {
    // Without this setting, the first process allocates all of the memory at once.
    TF_FORCE_GPU_ALLOW_GROWTH: env.TF_FORCE_GPU_ALLOW_GROWTH ?? 'true',
    // TensorFlow.js computes on one GPU. By default, TensorFlow would allocate memory of all GPUs, and a limit applies
    // to one.
    CUDA_VISIBLE_DEVICES: (env.CUDA_VISIBLE_DEVICES ?? '0').split(',')[0] ?? '0',
    ...(memoryLimit === undefined ? {} : { TENSORLINE_GPU_MEMORY_LIMIT_MB: String(memoryLimit) }),
  }
}

/** Returns true if TensorFlow uses the slower operations that add in a fixed order. */
export function isDeterministic(env: NodeJS.ProcessEnv): boolean {
  return ['1', 'true'].includes(env.TF_DETERMINISTIC_OPS ?? '')
}
