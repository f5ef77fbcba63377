import os
import time

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import keras
import pandas
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
splits = {name: pandas.read_feather(f"{name}-00000.arrow") for name in ["train", "validation", "test"]}
classes = list(splits["train"]["label"].cat.categories)


def arrays(split):
    images = [tf.io.decode_png(file) for file in splits[split]["image"]]
    return tf.stack(images), splits[split]["label"].cat.set_categories(classes).cat.codes.to_numpy("int32")


augment = keras.Sequential(
    [layers.RandomFlip("horizontal"), layers.RandomTranslation(0.1, 0.1, fill_mode="nearest")]
)
scaled = lambda images, labels: (tf.cast(images, tf.float32) / 255, labels)
train = tf.data.Dataset.from_tensor_slices(arrays("train")).shuffle(len(splits["train"])).batch(64).map(scaled)
train = train.map(lambda images, labels: (augment(images, training=True), labels), tf.data.AUTOTUNE).prefetch(tf.data.AUTOTUNE)
validation = tf.data.Dataset.from_tensor_slices(arrays("validation")).batch(256).map(scaled)
test = tf.data.Dataset.from_tensor_slices(arrays("test")).batch(256).map(scaled)

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(128, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=False, steps_per_execution=10)
started = time.perf_counter()
model.fit(train, epochs=10, validation_data=validation, verbose=2)
print(f"{(time.perf_counter() - started) / 10:.1f} s an epoch")
probabilities = pandas.DataFrame(model.predict(test, verbose=0), columns=classes)
predictions = pandas.DataFrame({"example": splits["test"]["example_id"], "label": splits["test"]["label"]})
predictions["prediction"] = probabilities.idxmax(axis=1)
predictions.to_csv("predictions.csv", index=False)
