import numpy
import pandas
from sklearn.linear_model import LinearRegression

train, test = pandas.read_feather("train-00000.arrow"), pandas.read_feather("test-00000.arrow")


def features(days):
    angle = 2 * numpy.pi * pandas.to_datetime(days["date"], unit="ms").dt.day_of_year / 365.25
    columns = {"sin": numpy.sin(angle), "cos": numpy.cos(angle)}
    for column in ("temp_max", "temp_min", "precipitation", "wind"):
        columns[column] = days[column].shift(1)
    columns["temp_max 2"] = days["temp_max"].shift(2)
    columns["temp_max mean"] = days["temp_max"].shift(1).rolling(7, min_periods=1).mean()
    return pandas.DataFrame(columns)


means = features(train).mean()
model = LinearRegression()
model.fit(features(train).fillna(means), train["temp_max"])
predicted = model.predict(features(test).fillna(means))
columns = {"example": test["example_id"], "label": test["temp_max"], "prediction": predicted}
pandas.DataFrame(columns).to_csv("predictions.csv", index=False)
