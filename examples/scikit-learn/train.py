"""Trains a classifier of handwritten digits, and writes what it answers to the test split for Tensorline's gate."""

import csv

from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

TREES = 100
DEPTH = None

images, labels = load_digits(return_X_y=True)
# The split must stay the same from run to run: the gate compares on the same examples, which it knows by these names.
names = [f"image-{number:04}" for number in range(len(images))]
train_images, test_images, train_labels, test_labels, _, test_names = train_test_split(
    images, labels, names, test_size=0.5, random_state=0, stratify=labels
)

model = RandomForestClassifier(n_estimators=TREES, max_depth=DEPTH, random_state=0)
model.fit(train_images, train_labels)
scores = model.predict_proba(test_images)

with open("predictions.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    # Any other column is something that slices may go by.
    writer.writerow(["example", "label", "prediction", *(f"score.{name}" for name in model.classes_), "ink"])
    for name, label, row, image in zip(test_names, test_labels, scores, test_images):
        ink = "much" if image.mean() > 5 else "little"
        writer.writerow([name, label, model.classes_[row.argmax()], *row, ink])
