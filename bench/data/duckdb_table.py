"""Prepares table.csv with DuckDB: three splits as Parquet files, and the fitted transform."""
import json

import duckdb

numbers = [f"n{index}" for index in range(6)]
categories = [f"c{index}" for index in range(3)]
duckdb.sql("CREATE TABLE row AS SELECT *, random() AS draw FROM 'table.csv' WHERE n0 > 0.1")
duckdb.sql("""
    CREATE TABLE ranked AS
    SELECT * EXCLUDE draw, percent_rank() OVER (PARTITION BY label ORDER BY draw) AS share FROM row""")
splits = {"train": "share < 0.8", "validation": "share >= 0.8 AND share < 0.9", "test": "share >= 0.9"}
fits = [f"avg({name}), stddev_pop({name})" for name in numbers]
fits += [f"list_sort(list(DISTINCT {name}))" for name in categories]
(fitted,) = duckdb.sql(f"SELECT {', '.join(fits)} FROM ranked WHERE {splits['train']}").fetchall()
with open("transform.json", "w") as file:
    json.dump(fitted, file)
for name, condition in splits.items():
    duckdb.sql(f"COPY (SELECT * EXCLUDE share FROM ranked WHERE {condition}) TO '{name}.parquet'")
