"""Mutations: however a workbook is spoilt, it comes in or is refused in a sentence; nothing crashes, nothing gets lost."""

from __future__ import annotations

import copy
import random

import pytest

from surveys.exchange.exporting import export_tables
from surveys.exchange.importing import NotImported, import_tables
from tests.surveys.exchange.test_round_trips import FORMS
from tests.surveys.exchange.written import tables

TYPES = ("text", "select_one yn", "select_one none", "begin group", "end group", "begin repeat", "end repeat", "rank nums",
         "range", "calculate", "audit", "weather", "include", "select_multiple yn or_other", "begin loop over yn", "note",
         "select_one ${a}", "geopoint", "hidden", "csv-external", "osm x", "today", "Text", "form_title")  # fmt: skip
CELLS = ("${nobody}", "${a", "${}", "${a}", "yes", "no", "", "string-length(.) > 3", "pulldata(1)", "x=1", "start=9 end=1",
         "start=1e999", "step=0", "start=nan", "a b", "1a", "名称", "(" * 80, "'", "table-list", "label", "list-nolabel",
         "today()", "\x00", "=1+1", "9" * 400, "{a}", "%(label)s", "${a} and " * 2000 + "1", "position(..)", "[")  # fmt: skip
HEADERS = ("label", "hint", "relevant", "relevance", "bind:relevant", "caption", "required", "parameters", "name", "type",
           "label::English", "media::image", "trigger", "choice_filter", "calculation", "repeat_count", "disabled", "x_type",
           "x_factor", "x_weight", "x_duty", "x_scale", "x_print", "x_params", "x_default", "x_more", "x_retired", "x_label",
           "list_name", "x_score", "", "::", ":", "v", "xlsform", "self")  # fmt: skip
SEEDS = 600


def spoilt(seed: int) -> dict[str, list[list[str]]]:
    """A form with a few things changed at random."""
    chance = random.Random(seed)
    sheets = copy.deepcopy(tables(FORMS[chance.choice(list(FORMS))]))
    for _ in range(chance.choice((1, 2, 3))):
        rows = sheets[chance.choice(("survey", "survey", "survey", "choices"))]
        row = rows[chance.randrange(len(rows))]
        row += [""] * (len(rows[0]) - len(row))
        way = chance.randrange(8)
        if way == 0:
            row[0] = chance.choice(TYPES)
        elif way == 1:
            row[chance.randrange(len(row))] = chance.choice(CELLS)
        elif way == 2:
            row[chance.randrange(len(row))] = ""
        elif way == 3:
            rows[0][chance.randrange(len(rows[0]))] = chance.choice(HEADERS)
        elif way == 4:
            rows[0].append(chance.choice(HEADERS))
            row.append(chance.choice((*CELLS, *TYPES, "grid", "figure", "page", "yes_no", "system", "other", "3")))
        elif way == 5:
            rows.insert(chance.randrange(1, len(rows) + 1), list(row))
        elif way == 6 and len(rows) > 2:
            del rows[chance.randrange(1, len(rows))]
        else:
            row[0], row[-1] = row[-1], row[0]
    return sheets


@pytest.mark.parametrize("part", range(6))
def test_a_spoilt_form_comes_in_and_goes_out_or_is_refused(part):
    taken = 0
    for seed in range(part, SEEDS, 6):
        try:
            first = import_tables(spoilt(seed), "trial")
        except NotImported:
            continue
        taken += 1
        assert import_tables(export_tables(first.form), "trial").form == first.form, seed
    assert taken > 10
