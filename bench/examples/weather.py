import numpy
import pandas
from sklearn.linear_model import LinearRegression

train, test = pandas.read_feather("train-00000.arrow"), pandas.read_feather("test-00000.arrow")


def features(days):
    angle = 2 * numpy.pi * pandas.to_datetime(days["date"], unit="ms").dt.day_of_year / 365.25
    return numpy.column_stack([numpy.sin(angle), numpy.cos(angle)])


model = LinearRegression()
model.fit(features(train), train["temp_max"])
predicted = model.predict(features(test))
columns = {"example": test["example_id"], "label": test["temp_max"], "prediction": predicted}
pandas.DataFrame(columns).to_csv("predictions.csv", index=False)
