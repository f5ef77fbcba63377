"""Decodes images with tf.data, as its guide to performance has it, and prints the images per second: tf_data.py FOLDER KIND THREADS"""

import os
import sys
import time
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import tensorflow as tf

folder, kind, threads = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
tf.config.threading.set_intra_op_parallelism_threads(threads)
tf.config.threading.set_inter_op_parallelism_threads(threads)


def decode(path):
    """Decodes a file, and resizes a JPEG file, to bytes."""
    contents = tf.io.read_file(path)
    if kind == "png":
        return tf.io.decode_png(contents, channels=1)
    image = tf.image.resize(tf.io.decode_jpeg(contents, channels=3), (224, 224), antialias=True)
    return tf.cast(tf.round(image), tf.uint8)


paths = sorted(str(path) for path in (folder / kind).rglob(f"*.{kind}"))
parallel = None if threads == 1 else tf.data.AUTOTUNE
options = tf.data.Options()
options.deterministic = False
options.threading.private_threadpool_size = threads
images = (
    tf.data.Dataset.from_tensor_slices(paths)
    .map(lambda path: tf.reduce_sum(tf.cast(decode(path), tf.int64)), num_parallel_calls=parallel)
    .batch(64)
    .prefetch(0 if threads == 1 else tf.data.AUTOTUNE)
    .with_options(options)
)
started = time.perf_counter()
images.reduce(tf.constant(0, tf.int64), lambda total, sums: total + tf.reduce_sum(sums))
print(len(paths) / (time.perf_counter() - started))
