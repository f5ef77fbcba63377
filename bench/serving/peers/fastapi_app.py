"""A server of FastAPI: `uvicorn fastapi_app:app`, with the network that SERVE_NETWORK names, `keras` or `onnx`, from SERVE_MODEL."""

import os

import networks
import orjson
from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

folder = os.environ["SERVE_MODEL"]
network = {"keras": networks.KerasNetwork, "onnx": networks.OnnxNetwork}[os.environ["SERVE_NETWORK"]](folder)
network_input = networks.Input(folder)
app = FastAPI()


def answer(body):
    scores = network.predict(network_input.array_of(orjson.loads(body)["instances"]))
    return orjson.dumps({"predictions": scores}, option=orjson.OPT_SERIALIZE_NUMPY)


@app.get("/healthz")
async def healthz():
    return {"status": "ok"}


@app.post("/predict")
async def predict(request: Request):
    body = await request.body()
    # On one core, a second thread only adds the time to switch to it.
    content = answer(body) if networks.threads == 1 else await run_in_threadpool(answer, body)
    return Response(content, media_type="application/json")
