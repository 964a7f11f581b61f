"""What each number means, and the one door through which every figure is asked."""

from metrics.answer import Answer
from metrics.asking import ask, rows
from metrics.counting import count
from metrics.definitions import METRICS, Metric, metric
from metrics.errors import (
    OfPersons,
    OutOfSight,
    QuestionError,
    UnknownColumn,
    UnknownMetric,
    UnknownValue,
    WrongValue,
    nearest,
)
from metrics.naming import names
from metrics.noted import Note, Subject, notes_of, notes_on, subject_of
from metrics.question import EVERYONE, Viewer
from metrics.restating import Restatement, restate
from metrics.tracing import Source, Trace, trace

__all__ = [
    "EVERYONE",
    "METRICS",
    "Answer",
    "Metric",
    "OfPersons",
    "Note",
    "OutOfSight",
    "QuestionError",
    "Restatement",
    "Source",
    "Subject",
    "Trace",
    "UnknownColumn",
    "UnknownMetric",
    "UnknownValue",
    "Viewer",
    "WrongValue",
    "ask",
    "count",
    "metric",
    "names",
    "nearest",
    "notes_of",
    "notes_on",
    "restate",
    "rows",
    "subject_of",
    "trace",
]
