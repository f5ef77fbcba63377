"""Prepares table.csv with pandas and scikit-learn: three splits as Arrow files, and the fitted transform."""
import joblib
import pandas
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numbers = [f"n{index}" for index in range(6)]
categories = [f"c{index}" for index in range(3)]
rows = pandas.read_csv("table.csv", engine="pyarrow")
rows = rows[rows["n0"] > 0.1]
train, rest = train_test_split(rows, train_size=0.8, stratify=rows["label"], random_state=0)
validation, test = train_test_split(rest, train_size=0.5, stratify=rest["label"], random_state=0)
transform = make_column_transformer(
    (make_pipeline(SimpleImputer(strategy="mean"), StandardScaler()), numbers),
    (OneHotEncoder(), categories),
)
joblib.dump(transform.fit(train), "transform.joblib")
for name, split in {"train": train, "validation": validation, "test": test}.items():
    split.reset_index(drop=True).to_feather(f"{name}.arrow", compression="uncompressed")
