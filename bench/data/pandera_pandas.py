"""Checks visits.csv with pandera on pandas, and prints the number of rows that fail by column or check."""
import json

import pandas
import pandera.pandas as pandera

rows = pandas.read_csv("visits.csv", engine="pyarrow", parse_dates=["admitted", "discharged"])
wards = [f"W{index}" for index in range(20)]
schema = pandera.DataFrameSchema(
    {
        "visit": pandera.Column(int, unique=True, report_duplicates="exclude_first"),
        "patient": pandera.Column(str, pandera.Check.str_matches("^[A-Z]{2}[0-9]{6}$")),
        # A column of whole numbers with gaps is one of floats in pandas.
        "age": pandera.Column(
            float, [pandera.Check.in_range(0, 120), pandera.Check(lambda age: age % 1 == 0)], nullable=True
        ),
        "ward": pandera.Column(str, pandera.Check.isin(wards)),
        "admitted": pandera.Column("datetime64"),
        "discharged": pandera.Column("datetime64"),
        "amount": pandera.Column(float, pandera.Check.ge(0)),
        "label": pandera.Column(str, pandera.Check.isin(["yes", "no"])),
    },
    checks=pandera.Check(lambda frame: frame["admitted"] <= frame["discharged"], name="order"),
)
try:
    schema.validate(rows, lazy=True)
except pandera.errors.SchemaErrors as errors:
    counts = {}
    for error in errors.schema_errors:
        key = error.check.name if getattr(error.check, "name", None) == "order" else error.schema.name
        failing = error.failure_cases["index"].nunique() if key == "order" else len(error.failure_cases)
        counts[key] = counts.get(key, 0) + failing
    print(json.dumps(counts))
