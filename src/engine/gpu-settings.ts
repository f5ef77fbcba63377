/** What TensorFlow reads from the environment for a GPU, once, when its library is loaded. */
export function gpuEnvironment(
  env: NodeJS.ProcessEnv,
  memoryLimit: number | undefined,
): Readonly<Record<string, string>> {
  return {
    // Otherwise the first process takes all of the memory at once.
    TF_FORCE_GPU_ALLOW_GROWTH: env.TF_FORCE_GPU_ALLOW_GROWTH ?? 'true',
    // TensorFlow.js computes on one; TensorFlow would take memory of all, and a limit is for one.
    CUDA_VISIBLE_DEVICES: (env.CUDA_VISIBLE_DEVICES ?? '0').split(',')[0] ?? '0',
    ...(memoryLimit === undefined ? {} : { TENSORLINE_GPU_MEMORY_LIMIT_MB: String(memoryLimit) }),
  }
}

/** Whether TensorFlow was told to take the slower operations that add in a fixed order. */
export function isDeterministic(env: NodeJS.ProcessEnv): boolean {
  return ['1', 'true'].includes(env.TF_DETERMINISTIC_OPS ?? '')
}
