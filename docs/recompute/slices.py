"""Which examples a slice of the report holds."""

import ast
import operator
import re

import numpy as np

COMPARISONS = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


def text(value):
    """A value as the report names it: whole numbers without a fraction."""
    if value is None or value != value:
        return "(missing)"
    if isinstance(value, (bool, np.bool_)):
        return str(value).lower()
    if isinstance(value, (float, np.floating)):
        return repr(int(value)) if value == int(value) else repr(float(value))
    return str(value)


def column_of(name, model, firsts):
    """A value for each unit: of rankings and sequences that of its first row."""
    return model.columns[name][firsts]


def members(row, model, firsts):
    """Of each unit whether it belongs to the slice."""
    if row["kind"] == "condition":
        tree = ast.parse(row["by"].replace(" = ", " == "), mode="eval").body
        return np.array([met(tree, {name: values[at] for name, values in model.columns.items()}) is True for at in firsts])
    columns = [column_of(name, model, firsts) for name in row["by"].split(" × ")]
    values = row["value"].split(" × ") if len(columns) > 1 else [row["value"]]
    return np.all([in_part(row["kind"], column, value) for column, value in zip(columns, values)], axis=0)


def in_part(kind, column, value):
    if kind == "bucket" and value != "(missing)":
        low, high = edges(value)
        return np.array([number is not None and low <= number < high for number in column])
    numbers = [number for number in column if isinstance(number, (int, float)) and number == number]
    if kind == "quarter" and len(set(numbers)) > 12 and value != "(missing)":
        ordered = np.sort(numbers)
        cuts = [ordered[int(fraction * (len(ordered) - 1))] for fraction in (0.25, 0.5, 0.75)]
        shown = [f"{float(f'{cut:.4g}'):g}" for cut in cuts]
        names = [f"≤ {shown[0]}", f"{shown[0]} to {shown[1]}", f"{shown[1]} to {shown[2]}", f"> {shown[2]}"]
        return np.searchsorted(cuts, np.array(column, float)) == names.index(value)
    return np.array([text(item) == value for item in column])


def edges(value):
    if below := re.fullmatch(r"< (.*)", value):
        return -np.inf, float(below[1])
    if above := re.fullmatch(r"≥ (.*)", value):
        return float(above[1]), np.inf
    low, high = value.split(" to < ")
    return float(low), float(high)


def met(node, row):
    """True, False, or None where a missing value leaves it open."""
    match node:
        case ast.BoolOp(op=ast.And(), values=parts):
            found = [met(part, row) for part in parts]
            return False if False in found else None if None in found else True
        case ast.BoolOp(values=parts):
            found = [met(part, row) for part in parts]
            return True if True in found else None if None in found else False
        case ast.UnaryOp(op=ast.Not(), operand=part):
            found = met(part, row)
            return None if found is None else not found
        case ast.Compare(left=left, ops=[how], comparators=[right]):
            sides = value_of(left, row), value_of(right, row)
            return None if None in sides else bool(COMPARISONS[type(how)](*sides))
    raise ValueError("a condition that this script cannot read")


def value_of(node, row):
    match node:
        case ast.Name(id=name):
            return None if row[name] != row[name] else row[name]
        case ast.Constant(value=value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=value)):
            return -value
    raise ValueError("a condition that this script cannot read")
