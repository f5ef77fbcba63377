import pandas
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

train, test = pandas.read_feather("train-00000.arrow"), pandas.read_feather("test-00000.arrow")
ngrams = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4))
model = make_pipeline(ngrams, LogisticRegression(C=3, max_iter=1000))
model.fit(train["word"], train["language"])
predicted = model.predict(test["word"])
columns = {"example": test["example_id"], "label": test["language"], "prediction": predicted}
pandas.DataFrame(columns).to_csv("predictions.csv", index=False)
