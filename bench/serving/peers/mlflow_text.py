"""The model of texts as a Python model of MLflow, with onnxruntime."""

import mlflow
from networks import Input, OnnxNetwork


class TextModel(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        folder = context.artifacts["network"]
        self.network = OnnxNetwork(folder)
        self.input = Input(folder)

    def predict(self, context, model_input, params=None):
        return self.network.predict(self.input.array_of(model_input.to_dict("records")))


mlflow.models.set_model(TextModel())
