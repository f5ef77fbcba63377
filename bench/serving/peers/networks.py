"""The networks that the peers of bench/serving.ts serve, and their input."""

import json
import os
from pathlib import Path

import numpy

threads = int(os.environ.get("SERVE_THREADS", "1"))


class Input:
    """Converts the instances of a request into the array of the network."""

    def __init__(self, folder):
        self.peer = json.loads((Path(folder) / "peer.json").read_text())
        self.vectorizer = None
        if self.peer["kind"] == "text":
            import joblib

            self.vectorizer = joblib.load(Path(folder) / "vectorizer.joblib")

    def array_of(self, instances):
        if self.vectorizer is None:
            return numpy.asarray(instances, numpy.float32)
        column = self.peer["column"]
        return self.vectorizer.transform([row[column] for row in instances]).toarray()


class OnnxNetwork:
    def __init__(self, folder):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(
            Path(folder) / "model.onnx", options, providers=["CPUExecutionProvider"]
        )

    def predict(self, array):
        return self.session.run(None, {"instances": array})[0]


class KerasNetwork:
    def __init__(self, folder):
        import keras
        import tensorflow

        tensorflow.config.threading.set_intra_op_parallelism_threads(threads)
        tensorflow.config.threading.set_inter_op_parallelism_threads(threads)
        network = keras.saving.load_model(Path(folder) / "model.keras")
        call = json.loads((Path(folder) / "peer.json").read_text())["call"]
        if call == "predict_on_batch":
            self.predict = network.predict_on_batch
        elif call == "call":
            self.predict = lambda array: network(array, training=False).numpy()
        else:
            compiled = tensorflow.function(network, reduce_retracing=True)
            self.predict = lambda array: compiled(tensorflow.convert_to_tensor(array), training=False).numpy()
