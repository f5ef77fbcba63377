// TensorFlow's library logs while it is loaded, before it heeds TF_CPP_MIN_LOG_LEVEL. Opened before it, for all to see
// (RTLD_GLOBAL), this answers in the place of Abseil's own function which messages are written at all. A version of Abseil with
// another name for it is left as it is.
#include <cstdlib>

extern "C" int _ZN4absl12lts_2025081411MinLogLevelEv() {
  static const char *const text = std::getenv("TF_CPP_MIN_LOG_LEVEL");
  static const int level = text == nullptr ? 0 : std::atoi(text);
  return level;
}
