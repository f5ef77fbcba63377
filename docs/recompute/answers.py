"""The answers that lie beside a report, as arrays."""

import numpy as np
import pyarrow as pa


class Answers:
    """What one model answered: columns by name, in the order of the file."""

    def __init__(self, path, task):
        table = pa.ipc.open_file(path).read_all()
        self.task = task
        self.columns = {name: np.array(table[name].to_pylist()) for name in table.column_names}
        self.ids = self.columns["example"]
        self.classes = [name.removeprefix("score.") for name in table.column_names if name.startswith("score.")]
        self.scores = np.stack([self.columns[f"score.{name}"] for name in self.classes], 1) if self.classes else None
        if task == "classification" and "prediction" not in self.columns:
            self.columns["prediction"] = np.array(self.classes)[self.scores.argmax(1)]

    def in_order_of(self, other):
        place = {name: row for row, name in enumerate(self.ids)}
        order = [place[name] for name in other.ids]
        self.columns = {name: values[order] for name, values in self.columns.items()}
        self.ids = self.columns["example"]
        self.scores = None if self.scores is None else self.scores[order]
        return self

    @property
    def label(self):
        return self.columns["relevance" if self.task == "ranking" else "label"]

    @property
    def prediction(self):
        return self.columns["score" if self.task == "ranking" else "prediction"]

    def units(self):
        """For each row what is drawn as a whole, counting from 0: its query, its sequence, or itself."""
        name = {"ranking": "query", "sequence": "sequence"}.get(self.task)
        return np.arange(len(self.ids)) if name is None else self.columns[name].astype(int)


def class_names(candidate, baseline):
    """All classes, as the report lists them when there are no scores too."""
    if candidate.classes:
        return candidate.classes
    both = [model for model in (candidate, baseline) if model]
    return sorted({name for model in both for name in (*model.label, *model.prediction)})


def answers_of(folder, side, task):
    """Of each seed's model; one where there are no replicates."""
    paths = [folder / f"{side}.arrow", *sorted(folder.glob(f"{side}-*.arrow"), key=lambda path: int(path.stem.split("-")[1]))]
    return [Answers(path, task) for path in paths if path.exists()]
