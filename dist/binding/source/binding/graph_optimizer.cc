// tfjs-node opens sessions with default options. The linker sends its call here (--wrap), so that a graph can do without
// TensorFlow's optimizer of graphs, Grappler, where TENSORLINE_GRAPH_OPTIMIZER is "off" when it is loaded.
#include <cstdlib>
#include <cstring>

#include "tensorflow/c/c_api.h"

extern "C" TF_SessionOptions *__real_TF_NewSessionOptions();

extern "C" __attribute__((visibility("hidden"))) TF_SessionOptions *__wrap_TF_NewSessionOptions() {
  TF_SessionOptions *options = __real_TF_NewSessionOptions();
  const char *text = std::getenv("TENSORLINE_GRAPH_OPTIMIZER");
  if (text == nullptr || std::strcmp(text, "off") != 0) return options;
  // ConfigProto { graph_options (10) { rewrite_options (10) { disable_meta_optimizer (19): true } } }
  const unsigned char config[] = {0x52, 0x05, 0x52, 0x03, 0x98, 0x01, 0x01};
  TF_Status *status = TF_NewStatus();
  TF_SetConfig(options, config, sizeof config, status);
  TF_DeleteStatus(status);
  return options;
}
