import pandas
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

train, test = pandas.read_feather("train-00000.arrow"), pandas.read_feather("test-00000.arrow")
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g", "year"]
categories = ["island", "sex"]
model = make_pipeline(
    make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        (
            make_pipeline(SimpleImputer(strategy="most_frequent", add_indicator=True), OneHotEncoder()),
            categories,
        ),
    ),
    LogisticRegression(),
)
model.fit(train, train["species"])
predicted = model.predict(test)
columns = {"example": test["example_id"], "label": test["species"], "prediction": predicted}
pandas.DataFrame(columns).to_csv("predictions.csv", index=False)
