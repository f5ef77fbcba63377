// GCC 11's headers call this function, which libstdc++ has only since GCC 11 (GLIBCXX_3.4.29). With one of our own the
// binding loads wherever TensorFlow itself does. The signature is the one in <bits/functexcept.h>.
#include <new>

namespace std {
[[noreturn]] __attribute__((visibility("hidden"))) void __throw_bad_array_new_length() { throw bad_array_new_length(); }
}  // namespace std
