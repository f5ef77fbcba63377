// tfjs-node makes TensorFlow's context with default options and has no way to set any. The linker sends its call here
// (--wrap), so that TENSORLINE_GPU_MEMORY_LIMIT_MB bounds what TensorFlow takes of a GPU's memory.
#include <cstdlib>
#include <cstring>

#include "tensorflow/c/eager/c_api.h"

extern "C" TFE_ContextOptions *__real_TFE_NewContextOptions();

extern "C" __attribute__((visibility("hidden"))) TFE_ContextOptions *__wrap_TFE_NewContextOptions() {
  TFE_ContextOptions *options = __real_TFE_NewContextOptions();
  const char *text = std::getenv("TENSORLINE_GPU_MEMORY_LIMIT_MB");
  const float megabytes = text == nullptr ? 0 : std::strtof(text, nullptr);
  if (!(megabytes > 0)) return options;
  // ConfigProto { gpu_options (6) { experimental (9) { virtual_devices (1) { memory_limit_mb (1): [float] } } } }
  unsigned char config[] = {0x32, 0x0A, 0x4A, 0x08, 0x0A, 0x06, 0x0A, 0x04, 0, 0, 0, 0};
  // Protocol buffers are little-endian, as are both machines this is built for.
  std::memcpy(config + 8, &megabytes, sizeof megabytes);
  TF_Status *status = TF_NewStatus();
  TFE_ContextOptionsSetConfig(options, config, sizeof config, status);
  TF_DeleteStatus(status);
  return options;
}
