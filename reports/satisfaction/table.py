"""Table: responses as columns: who, when and how, the score, each factor, each question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.form import NOT_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from surveys.engine.form import Form

PLAIN: Final = (
    "id", "day", "store", "advisor", "department", "series", "channel", "identity", "score", "detail", "answers",
    "words", "customer", "last_visit",
)  # fmt: skip
WHOLE: Final = ("store", "advisor", "department", "series", "customer")
FACTOR: Final = "factor:"
ITEM: Final = "item:"
CHOSEN: Final = "chosen:"


def table_of(form: Form, rows: Sequence[tuple[Any, ...]]) -> pd.DataFrame:
    """Lay the rows out; an answer that was hidden, left out or does not apply is missing, never zero."""
    import numpy as np  # noqa: PLC0415 -- slow import
    import orjson  # noqa: PLC0415 -- only figures need it
    import pandas as pd  # noqa: PLC0415 -- slow import

    read = dict(zip(PLAIN, zip(*rows, strict=True) if rows else ((),) * len(PLAIN), strict=True))
    columns: dict[str, Any] = {
        "id": np.array(read["id"], dtype="int64"),
        "day": np.array(read["day"], dtype="datetime64[D]").astype("datetime64[s]"),
        "score": np.array(read["score"], dtype="float64"),
        "last_visit": np.array(read["last_visit"], dtype="datetime64[D]").astype("datetime64[s]"),
        **{name: np.array(read[name], dtype="float64") for name in WHOLE},  # nan where nobody is said
        **{name: np.array(read[name], dtype=object) for name in ("channel", "identity", "words")},
    }
    details = [orjson.loads(one) if one else {} for one in read["detail"]]
    answers = [orjson.loads(one) if one else {} for one in read["answers"]]
    for name in factors_of(form):
        columns[FACTOR + name] = np.array([_factor(one, name) for one in details], dtype="float64")
    for name, (item, _) in form.asked.items():
        if item.scale is not None:
            columns[ITEM + name] = np.array([_number(one, name) for one in answers], dtype="float64")
        elif item.list is not None:
            made = np.empty(len(answers), dtype=object)
            made[:] = [_chosen(one, name) for one in answers]
            columns[CHOSEN + name] = made
    return pd.DataFrame(columns, copy=False)


def factors_of(form: Form) -> dict[str, Text]:
    """Give the factors that a form scores by, in the order of their weights, each by its words."""
    if form.score is None:
        return {}
    said = {part.factor: part.label for _, part in form.asked.values() if part.factor}
    names = dict.fromkeys([*form.score.weights, *form.score.factors, *said])
    return {name: form.score.factors.get(name) or said.get(name) or Text.plain(name) for name in names}


def _factor(detail: Mapping[str, Any], name: str) -> float | None:
    factor = (detail.get("factors") or {}).get(name)
    return factor["score"] if factor else None


def _number(answers: Mapping[str, Any], name: str) -> float | None:
    value = answers.get(name)
    return None if value in (None, "", NOT_ANSWERED) else float(value)


def _chosen(answers: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = answers.get(name)
    if value in (None, "", []):
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)
