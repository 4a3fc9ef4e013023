"""What a browser sent: names that contradict each other break nothing."""

from __future__ import annotations

import pytest

from surveys.shipped import shipped_forms
from ui.questions.sent import typed_from


@pytest.mark.parametrize(
    "pairs",
    [
        [("work", "x"), ("work.0.cost", "1")],
        [("why", "price"), ("why.0.cost", "1")],
        [("work.0.cost", "1"), ("work", "x")],
        [("rank:a", "1"), ("rank.0.b", "2"), ("rank", "x")],
        [("work.0.inner", "x"), ("work.0.inner.0.deep", "1")],
    ],
    ids=["answer, then round", "choices, then round", "round, then answer", "rank, round, answer", "deep"],
)
def test_a_name_that_is_both_an_answer_and_a_repeat_breaks_nothing(pairs):
    assert typed_from(shipped_forms()["csi_service"], pairs)
