"""Prepares table.csv with polars and scikit-learn: three splits as Arrow files, and the fitted transform."""
import joblib
import polars
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numbers = [f"n{index}" for index in range(6)]
categories = [f"c{index}" for index in range(3)]
rows = polars.scan_csv("table.csv").filter(polars.col("n0") > 0.1).collect()
train, rest = train_test_split(rows, train_size=0.8, stratify=rows["label"], random_state=0)
validation, test = train_test_split(rest, train_size=0.5, stratify=rest["label"], random_state=0)
transform = make_column_transformer(
    (make_pipeline(SimpleImputer(strategy="mean"), StandardScaler()), numbers),
    (OneHotEncoder(), categories),
)
joblib.dump(transform.fit(train), "transform.joblib")
for name, split in {"train": train, "validation": validation, "test": test}.items():
    split.write_ipc(f"{name}.arrow")
