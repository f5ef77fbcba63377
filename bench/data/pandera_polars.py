"""Checks visits.csv with pandera on polars, and prints the number of rows that fail by column or check."""
import json

import pandera.polars as pandera
import polars

rows = polars.read_csv("visits.csv", try_parse_dates=True)
wards = [f"W{index}" for index in range(20)]
schema = pandera.DataFrameSchema(
    {
        "visit": pandera.Column(polars.Int64, unique=True, report_duplicates="exclude_first"),
        "patient": pandera.Column(polars.String, pandera.Check.str_matches("^[A-Z]{2}[0-9]{6}$")),
        "age": pandera.Column(polars.Int64, pandera.Check.in_range(0, 120), nullable=True),
        "ward": pandera.Column(polars.String, pandera.Check.isin(wards)),
        "admitted": pandera.Column(polars.Date),
        "discharged": pandera.Column(polars.Date),
        "amount": pandera.Column(polars.Float64, pandera.Check.ge(0)),
        "label": pandera.Column(polars.String, pandera.Check.isin(["yes", "no"])),
    },
    checks=pandera.Check(
        lambda data: data.lazyframe.select(polars.col("admitted") <= polars.col("discharged")), name="order"
    ),
)
try:
    schema.validate(rows, lazy=True)
except pandera.errors.SchemaErrors as errors:
    counts = {}
    for error in errors.schema_errors:
        key = error.check.name if getattr(error.check, "name", None) == "order" else error.schema.name
        counts[key] = counts.get(key, 0) + len(error.failure_cases)
    print(json.dumps(counts))
