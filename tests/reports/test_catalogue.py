"""Catalogue: figures found by file and name, without loading what counts them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.problem import Refused
from reports.catalogue import Catalogue
from reports.figures import FIGURES

ROOT = Path(__file__).parents[2]
FAMILY = """
from models.text import Text
from reports.figure import Counted, Figure
from reports.grouping import MONTH
from reports.unit import INDEX

async def compute(asked):
    return Counted([])

one = Figure(name="{name}", title=Text(zh="指数", en="{title}"), formula=Text(zh="均值", en="mean"), unit=INDEX, compute=compute, by={by})
"""


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    package = tmp_path / f"numbers_{tmp_path.name.replace('-', '_')}"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    return package


def catalogue(folder: Path, **files: tuple[str, str, str]) -> Catalogue:
    for file, (name, title, by) in files.items():
        (folder / f"{file}.py").write_text(FAMILY.format(name=name, title=title, by=by), encoding="utf-8")
    return Catalogue(folder.name, [str(folder)])


def test_a_new_file_is_found(folder):
    found = catalogue(folder, satisfaction=("satisfaction.index", "Index", "()"), loyalty=("loyalty.nps", "NPS", "()"))
    assert found.families == ["loyalty", "satisfaction"]
    assert sorted(found.all()) == ["loyalty.nps", "satisfaction.index"]


def test_only_the_wanted_family_is_opened(folder):
    found = catalogue(folder, satisfaction=("satisfaction.index", "Index", "()"))
    (folder / "broken.py").write_text("1 / 0", encoding="utf-8")
    assert found.named("satisfaction.index").title.to("en") == "Index"


def test_an_unknown_name_is_told_the_nearest(folder):
    found = catalogue(folder, satisfaction=("satisfaction.index", "Index", "()"))
    with pytest.raises(Refused) as refused:
        found.named("satisfaction.indx")
    assert refused.value.text.to("en") == "There is no figure “satisfaction.indx”; the nearest is: satisfaction.index"
    with pytest.raises(Refused):
        found.named("nothing")


def test_a_figure_bears_the_name_of_its_file(folder):
    with pytest.raises(LookupError, match=r"'loyalty\.nps' does not begin with 'satisfaction'"):
        catalogue(folder, satisfaction=("loyalty.nps", "NPS", "()")).all()


def test_mistakes_are_told_all_at_once(folder):
    found = catalogue(folder, one=("one.a", " ", "(MONTH, MONTH)"), two=("two.b", "B", "()"))
    assert list(found.mistakes()) == [
        "one.a, title: the words are missing in one of the languages",
        "one.a, by: one of month, month stands twice",
    ]


def test_our_own_figures_have_no_mistakes():
    assert list(FIGURES.mistakes()) == []
    assert "visits.count" in FIGURES.all()


def test_names_titles_and_formulas_load_nothing_heavy():
    program = (
        "import sys, reports.command, reports.catalogue; from reports.figures import FIGURES\n"
        "assert all(figure.formula.to('zh') for figure in FIGURES.all().values())\n"
        "import reports.charts.plain, reports.charts.funnel, reports.kit.drawn, reports.statistics.means\n"
        "print(sorted({'pandas', 'numpy', 'scipy', 'statsmodels', 'matplotlib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
