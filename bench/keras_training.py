"""Trains in Keras, one epoch at a time, on requests of bench/training.ts on standard input, one JSON object per line."""

import json
import os
import queue
import sys
import threading
import time

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy
import tensorflow

tensorflow.config.threading.set_intra_op_parallelism_threads(int(os.environ["TF_NUM_INTRAOP_THREADS"]))
tensorflow.config.threading.set_inter_op_parallelism_threads(int(os.environ["TF_NUM_INTEROP_THREADS"]))


def network(contest, unroll):
    layers = keras.layers
    made = [keras.Input(contest["shape"])]
    if contest["network"] == "mlp":
        made += [layers.Flatten(), layers.Dense(500, activation="relu")]
    elif contest["network"] == "cnn":
        made += [
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
        ]
    elif contest["network"] == "lstm":
        made += [layers.LSTM(64, unroll=unroll)]
    else:
        raise ValueError(contest["network"])
    return keras.Sequential([*made, layers.Dense(10, activation="softmax")])


class Training(keras.callbacks.Callback):
    """A call of `fit` that waits for its turn before each epoch."""

    def __init__(self, contest, variant):
        super().__init__()
        self.turns, self.answers = queue.Queue(), queue.Queue()
        self.thread = threading.Thread(target=self.train, args=(contest, variant), daemon=True)
        self.thread.start()

    def train(self, contest, variant):
        try:
            model = network(contest, variant["unroll"])
            optimizer = {"sgd": keras.optimizers.SGD, "adam": keras.optimizers.Adam}[contest["optimizer"]]
            model.compile(
                optimizer(0.001),
                loss="categorical_crossentropy",
                metrics=["accuracy"],
                steps_per_execution=variant["stepsPerExecution"],
                jit_compile=variant["jitCompile"],
            )
            features, labels = examples(contest)
            batch = contest["batchSize"]
            options = {"epochs": 10**9, "verbose": 0, "callbacks": [self]}
            if variant["input"] == "numpy":
                model.fit(features, labels, batch_size=batch, **options)
            else:
                rows = tensorflow.data.Dataset.from_tensor_slices((features, labels))
                shuffled = rows.cache().shuffle(len(labels), reshuffle_each_iteration=True)
                model.fit(shuffled.batch(batch).prefetch(tensorflow.data.AUTOTUNE), **options)
        except Exception as error:
            self.answers.put({"error": f"{type(error).__name__}: {error}"[:2000]})

    def on_epoch_begin(self, epoch, logs=None):
        if not self.turns.get():
            self.model.stop_training = True
        self.started = time.perf_counter()

    def on_epoch_end(self, epoch, logs=None):
        self.answers.put({"seconds": time.perf_counter() - self.started, "loss": float(logs["loss"])})

    def epoch(self):
        self.turns.put(True)
        return self.answers.get()

    def stop(self):
        self.turns.put(False)
        self.thread.join()
        return {"stopped": True}


def examples(contest):
    """Returns the scaled features and the one-hot labels, as float32."""
    rows = contest["steps"] * contest["batchSize"]
    pixels = numpy.fromfile(contest["features"], numpy.uint8).reshape(-1, *contest["shape"])[:rows]
    labels = numpy.fromfile(contest["labels"], numpy.int32)[:rows]
    return pixels.astype(numpy.float32) / 255, numpy.eye(10, dtype=numpy.float32)[labels]


trainings = {}
for line in sys.stdin:
    request = json.loads(line)
    name = request["name"]
    if request["command"] == "start":
        trainings[name] = Training(request["contest"], request["variant"])
        answer = {"started": True}
    elif request["command"] == "epoch":
        answer = trainings[name].epoch()
    else:
        answer = trainings.pop(name).stop()
        keras.backend.clear_session()
    print(json.dumps(answer), flush=True)
