"""Real forms that nobody here wrote, where a developer keeps them beside the project: all as their list expects."""

from __future__ import annotations

import csv
from pathlib import Path

import orjson
import pytest

from surveys.exchange.child import main as read
from surveys.exchange.exporting import export_tables
from surveys.exchange.importing import NotImported, import_tables
from surveys.exchange.writing import workbook
from tests.surveys.exchange.oracle import names_asked_for, tree_of

PLACE = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "xlsforms"
LIST = PLACE / "MANIFEST.tsv"
FILES = list(csv.DictReader(LIST.read_text("utf-8").splitlines(), delimiter="\t")) if LIST.exists() else []
RIGHT = [row["file"] for row in FILES if row["expect"] == "import ok"]
WRONG = {
    "pyxform__unknown_question_type.xls": ("survey", 1, "relevance"),
    "pyxform__duplicate_columns.xlsx": ("survey", 1, "label"),
    "pyxform__group_name_test.xls": ("survey", 3, "name"),
    "pyxform__include.xlsx": ("survey", 3, "type"),
}
pytestmark = [
    pytest.mark.skipif(not FILES, reason="the real forms are not at hand"),
    pytest.mark.filterwarnings("ignore:Unknown extension"),  # the oracle's library, of a file's colours
]


def sheets_of(name: str, folder: Path) -> dict[str, list[list[str]]]:
    """Read a file as the child process does, without a process for each."""
    found = read(PLACE / name, folder)["sheets"]
    return {
        sheet["name"]: [orjson.loads(line) for line in (folder / f"sheet-{n}.jsonl").read_bytes().splitlines()]
        for n, sheet in enumerate(found)
    }


@pytest.mark.parametrize("name", RIGHT)
def test_a_real_form_comes_in_goes_out_and_is_the_same_to_the_oracle(name, tmp_path):
    found = import_tables(sheets_of(name, tmp_path), Path(name).stem)
    written = export_tables(found.form)
    file = tmp_path / "again.xlsx"
    file.write_bytes(workbook(written))
    assert import_tables(written, Path(name).stem).form == found.form
    expected = tree_of(PLACE / name)
    assert found.items == len(expected)
    assert tree_of(file) == expected
    assert names_asked_for(file) == names_asked_for(PLACE / name)


@pytest.mark.parametrize("name", [row["file"] for row in FILES if row["expect"] != "import ok"])
def test_a_wrong_form_is_refused_at_its_cell(name, tmp_path):
    with pytest.raises(NotImported) as refused:
        import_tables(sheets_of(name, tmp_path), Path(name).stem)
    first = refused.value.report.mistakes[0].place
    assert (first.sheet, first.row, first.column) == WRONG[name]
