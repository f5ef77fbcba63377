"""A service of BentoML with onnxruntime: `bentoml serve bento_service:ImageService` or `TextService`, from SERVE_MODEL."""

import os

import bentoml
import networks
import numpy as np

folder = os.environ["SERVE_MODEL"]
settings = {
    "workers": 1,
    "traffic": {"timeout": 60, "max_concurrency": 4096},
    "logging": {"access": {"enabled": False}},
}


@bentoml.service(**settings)
class ImageService:
    def __init__(self):
        self.network = networks.OnnxNetwork(folder)
        self.input = networks.Input(folder)

    @bentoml.api
    def predict(self, instances: np.ndarray) -> np.ndarray:
        return self.network.predict(self.input.array_of(instances))


@bentoml.service(**settings)
class TextService:
    def __init__(self):
        self.network = networks.OnnxNetwork(folder)
        self.input = networks.Input(folder)

    @bentoml.api
    def predict(self, instances: list[dict[str, str]]) -> np.ndarray:
        return self.network.predict(self.input.array_of(instances))
