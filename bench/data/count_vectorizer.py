"""Counts the n-grams of one to three letters in texts.csv with scikit-learn, and saves the counts."""
import pandas
import scipy.sparse
from sklearn.feature_extraction.text import CountVectorizer

texts = pandas.read_csv("texts.csv", engine="pyarrow", keep_default_na=False)["text"]
counts = CountVectorizer(analyzer="char_wb", ngram_range=(1, 3), max_features=10_000).fit_transform(texts)
scipy.sparse.save_npz("counts.npz", counts, compressed=False)
