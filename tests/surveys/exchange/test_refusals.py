"""Refusals: what no program could use is refused at the narrowest place, and the oracle refuses the same."""

from __future__ import annotations

import pytest
from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from surveys.exchange.importing import NotImported, import_tables
from surveys.exchange.writing import workbook
from tests.surveys.exchange.written import made, tables

HEAD = "type | name | label"
WRONG = {
    "no type column": ("name | label ; a | A", "survey", 1, ""),
    "two columns of one name": ("type | name | label | label ; text | a | A | B", "survey", 1, "label"),
    "two names of one column": ("type|name|label|relevant|bind::relevant ; text|a|A||", "survey", 1, "bind::relevant"),
    "a type nobody knows": (f"{HEAD} ; weather | a | A", "survey", 2, "type"),
    "a form that is not there": (f"{HEAD} ; include | a | A", "survey", 2, "type"),
    "no type": (f"{HEAD} ; | a | A", "survey", 2, "type"),
    "no name": (f"{HEAD} ; text | | A", "survey", 2, "name"),
    "a group without a name": (f"{HEAD} ; begin group | | G ; text | a | A ; end group||", "survey", 2, "name"),
    "a name with a space": (f"{HEAD} ; text | a b | A", "survey", 2, "name"),
    "a name that begins with a digit": (f"{HEAD} ; text | 1a | A", "survey", 2, "name"),
    "one name twice": (f"{HEAD} ; text | a | A ; text | a | B", "survey", 3, "name"),
    "a name of the system": (f"{HEAD} ; text | meta | A", "survey", 2, "name"),
    "two repeats of one name": (
        (f"{HEAD} ; begin repeat|r|R ; text|a|A ; end repeat|| ; begin group|g|G ; begin repeat|r|R ; text|b|B ; "
        "end repeat|| ; end group||"), "survey", 6, "name"),
    "a group that is never closed": (f"{HEAD} ; begin group | g | G ; text | a | A", "survey", 2, "type"),
    "an end without a beginning": (f"{HEAD} ; text | a | A ; end group||", "survey", 3, "type"),
    "an end of something else": (f"{HEAD} ; begin repeat|g|G ; text|a|A ; end group||", "survey", 4, "type"),
    "a list that is not there": (f"{HEAD} ; select_one nn | a | A", "survey", 2, "type"),
    "no list": (f"{HEAD} ; select_one | a | A", "survey", 2, "type"),
    "a file of an unknown sort": (f"{HEAD} ; select_one_from_file a.txt | a | A", "survey", 2, "type"),
    "a loop over nothing": (f"{HEAD} ; begin loop|l|L ; text|a|A ; end loop||", "survey", 2, "type"),
    "spaces in a value of several": (f"{HEAD} ; select_multiple spaced | a | A", "choices", 4, "name"),
    "other with a filter": (
        "type|name|label|choice_filter ; select_one yn or_other|a|A|true()", "survey", 2, "choice_filter"),
    "a question that is not there": ("type|name|label|relevant ; text|a|A|${b}='1'", "survey", 2, "relevant"),
    "a question not there in words": (f"{HEAD} ; note | a | Hello ${{b}}", "survey", 2, "label"),
    "a reference not written whole": (
        "type|name|label|relevant ; text|a|A| ; text|b|B|${a ='1'", "survey", 3, "relevant"),
    "two questions of the name asked for": (
        f"{HEAD} ; text|a|A ; begin group|g|G ; text|a|B ; end group|| ; note|n|${{a}}", "survey", 6, "label"),
    "a calculation without a formula": (f"{HEAD} ; calculate | a |", "survey", 2, "calculation"),
    "words for nobody": (f"{HEAD} ; text | a |", "survey", 2, "label"),
    "parameters that are no pairs": ("type|name|label|parameters ; range|a|A|start 1", "survey", 2, "parameters"),
    "an unknown parameter": ("type|name|label|parameters ; range|a|A|begin=1", "survey", 2, "parameters"),
    "steps larger than the scale": ("type|name|label|parameters ; range|a|A|end=3 step=9", "survey", 2, "parameters"),
    "no number": ("type|name|label|parameters ; text|a|A|rows=many", "survey", 2, "parameters"),
    "not one of the words": (
        "type|name|label|parameters ; select_one yn|a|A|randomize=maybe", "survey", 2, "parameters"),
    "half of what an audit needs": (
        "type|name|label|parameters ; audit|||location-priority=balanced ; text|a|A|", "survey", 2, "parameters"),
    "an audit of another name": (f"{HEAD} ; audit | mine | ; text | a | A", "survey", 2, "name"),
    "a trigger that is no question": (
        "type|name|label|trigger|calculation ; text|a|A|| ; dateTime|b|B|a|now()", "survey", 3, "trigger"),
    "a large picture alone": ("type|name|label|big-image ; text|a|A|x.png", "survey", 2, "big-image"),
    "an unknown kind of media": ("type|name|label|media::smell ; text|a|A|x", "survey", 2, "media::smell"),
    "a trigger without a comma": (
        "type|name|label|trigger|calculation ; text|a|A|| ; text|b|B|| ; text|c|C|${a} ${b}|1", "survey", 4, "trigger"),
    "a trigger that is worked out unseen": (
        "type|name|label|trigger|calculation ; calculate|a|||1 ; text|b|B|${a}|1", "survey", 3, "trigger"),
    "an audit that is asked for": (f"{HEAD} ; audit|audit| ; note|a|${{audit}}", "survey", 3, "label"),
    "a name that another row adds": (f"{HEAD} ; select_one yn or_other|a|A ; text|a_other|B", "survey", 3, "name"),
    "a count whose name is taken": (
        "type|name|label|repeat_count ; text|r_count|A| ; begin repeat|r|R|2 ; text|b|B| ; end repeat|||",
        "survey", 2, "name"),
    "words of one's own without a list": (f"{HEAD} ; select_one_from_file a.csv or_other|a|A", "survey", 2, "type"),
    "one name for two files": (
        f"{HEAD} ; select_one_from_file a.csv|a|A ; select_one_from_file a.xml|b|B", "survey", 3, "type"),
    "one name for a file and a list": (f"{HEAD} ; select_one yn|a|A ; csv-external|yn|", "survey", 3, "name"),
    "a file and what is pulled from another": (
        "type|name|label|calculation ; xml-external|f|| ; calculate|a||pulldata('f', 'a', 'b', 'c')",
        "survey", 3, "calculation"),
    "what is kept in no list": ("type|name|label|save_to ; text|a|A|phone", "survey", 2, "save_to"),
    "places older than allowed": (
        ("type|name|label|parameters ; audit|||location-priority=balanced location-min-interval=9 location-max-age=3 ; "
        "text|a|A|"), "survey", 2, "parameters"),
    "a program's name that is none": ("type|name|label|parameters ; image|a|A|app=com.9x", "survey", 2, "parameters"),
    "ticks where there are none": (
        "type|name|label|parameters|appearance ; range|a|A|end=10 tick_interval=2|picker", "survey", 2, "parameters"),
    "words beside no step": (
        "type|name|label|parameters ; range|a|A|start=0 end=4 step=4 tick_labelset=nums", "survey", 2, "parameters"),
    "two lists in one table": (
        ("type|name|label|appearance ; begin group|g|G|table-list ; select_one yn|a|A| ; select_one nums|b|B| ; "
        "end group|||"), "survey", 4, "type"),
}  # fmt: skip
OF_CHOICES = {
    "a value twice": ("list_name | name | label ; yn | y | Y ; yn | y | Z", 3, "name"),
    "no value": ("list_name | name | label ; yn | | Y", 2, "name"),
    "no column of values": ("list_name | label ; yn | Y", 1, ""),
    "a name in words that is not there": ("list_name | name | label ; yn | y | ${zz}", 2, "label"),
}
OF_ENTITIES = {
    "an unknown column": ("list_name|label|what ; owners|x|y", 2, "what"),
    "no name": ("list_name|label ; |x", 2, "list_name"),
    "a name with a dot": ("dataset|label ; a.b|x", 2, "dataset"),
    "a list twice": ("list_name|label ; owners|x ; owners|y", 3, "list_name"),
    "no label": ("list_name|label ; owners|", 2, "label"),
    "a change of nobody": ("list_name|label|update_if ; owners|x|true()", 2, "update_if"),
    "somebody new who is known": ("list_name|label|create_if|entity_id ; owners|x|true()|${a}", 2, "create_if"),
}
SAVED = {"a group": "begin group|g|G|x ; text|b|B| ; end group|||", "a name that is taken": "text|b|B|label",
         "no name": "text|b|B|1x", "one name twice": "text|b|B|x ; text|c|C|x", "an unknown list": "text|b|B|who#x"}  # fmt: skip
OURS = {
    "a weight without a factor": ("type|name|label|x_weight ; range|a|A|24", 2, "x_weight"),
    "a weight that is no number": ("type|name|label|x_factor|x_weight ; range|a|A|q|much", 2, "x_weight"),
    "two weights of one factor": (
        "type|name|label|x_factor|x_weight ; range|a|A|q|24 ; range|b|B|q|20", 3, "x_weight"),
    "a metric that does not exist": ("type|name|label|x_metric ; range|a|A|joy", 2, "x_metric"),
    "pairs that are none": ("type|name|label|x_print ; text|a|A|wide", 2, "x_print"),
}  # fmt: skip


def refused(sheets: dict[str, list[list[str]]]) -> list[tuple[str, int | None, str]]:
    """Where the mistakes are."""
    with pytest.raises(NotImported) as found:
        import_tables(sheets, "trial")
    report = found.value.report
    assert all(one.sentence.to("zh") and one.sentence.to("en") for one in report.mistakes)
    return [(one.place.sheet, one.place.row, one.place.column) for one in report.mistakes]


def oracle_refuses(sheets: dict[str, list[list[str]]], folder) -> None:
    """The reference program refuses the same workbook."""
    file = folder / "trial.xlsx"
    file.write_bytes(workbook(sheets))
    with pytest.raises(PyXFormError):
        convert(str(file), validate=False)


SCORED = {
    "a choice without its score": ("yn|yes|Yes|1 ; yn|no|No|", "score|how|percent", ("choices", 3, "x_score")),
    "no choice with a score": ("yn|yes|Yes| ; yn|no|No|", "score|how|percent", ("choices", 2, "x_score")),
    "no factor": ("yn|yes|Yes|1 ; yn|no|No|0", "score|how|factors ; factor|q|24", ("survey", 1, "x_factor")),
    "a weight of no question": ("yn|yes|Yes|1 ; yn|no|No|0", "score|how|percent ; factor|q|24", ("x_score", 3, "name")),
    "a band twice": ("yn|yes|Yes|1 ; yn|no|No|0", "score|how|percent ; band|a|0 ; band|a|50", ("x_score", 4, "name")),
    "a score that is none": ("yn|yes|Yes|much ; yn|no|No|0", "score|how|percent", ("choices", 2, "x_score")),
}


@pytest.mark.parametrize("case", SCORED)
def test_a_mistake_in_a_score_is_told_at_its_cell_in_words_of_excel(case):
    choices, score, place = SCORED[case]
    choices = f"list_name|name|label|x_score ; {choices}".replace(" ; ", "\n")
    sheets = tables(f"{HEAD} ; select_one yn|a|A", choices, x_score=f"part|name|value ; {score}".replace(" ; ", "\n"))
    with pytest.raises(NotImported) as found:
        import_tables(sheets, "trial")
    assert place in [(one.place.sheet, one.place.row, one.place.column) for one in found.value.report.mistakes]
    assert "{v:" not in found.value.text.to("zh")


@pytest.mark.parametrize("case", WRONG)
def test_a_mistake_is_told_at_its_cell(case, tmp_path):
    text, *place = WRONG[case]
    assert tuple(place) in refused(tables(text))
    oracle_refuses(tables(text), tmp_path)


@pytest.mark.parametrize("case", OF_CHOICES)
def test_a_mistake_in_a_list_is_told_at_its_cell(case, tmp_path):
    text, *place = OF_CHOICES[case]
    sheets = tables(f"{HEAD} ; select_one yn | a | A", text.replace(" ; ", "\n"))
    assert ("choices", *place) in refused(sheets)
    oracle_refuses(sheets, tmp_path)


@pytest.mark.parametrize("case", OF_ENTITIES)
def test_a_mistake_in_what_another_program_keeps_is_told_at_its_cell(case, tmp_path):
    text, *place = OF_ENTITIES[case]
    sheets = tables(f"{HEAD} ; text|a|A", entities=text.replace(" ; ", "\n"))
    assert ("entities", *place) in refused(sheets)
    oracle_refuses(sheets, tmp_path)


@pytest.mark.parametrize("case", SAVED)
def test_an_answer_goes_into_one_list_under_one_name(case, tmp_path):
    sheets = tables(f"type|name|label|save_to ; {SAVED[case]}", entities="list_name|label\nowners|x")
    assert ("survey", "save_to") in {(sheet, column) for sheet, _, column in refused(sheets)}
    oracle_refuses(sheets, tmp_path)


@pytest.mark.parametrize("case", OURS)
def test_a_mistake_in_a_column_of_ours_is_told_at_its_cell(case):
    text, *place = OURS[case]
    assert ("survey", *place) in refused(tables(text))


def test_a_workbook_without_questions_says_which_sheets_it_has():
    with pytest.raises(NotImported, match=r"no sheet called survey \(found: Kunden、Autos\)"):
        import_tables({"Kunden": [["a"]], "Autos": [["b"]]}, "trial")


def test_a_sheet_that_is_nearly_called_survey_is_the_place():
    assert refused({"surveys": [["type", "name"]], "choices": [["name"]]}) == [("surveys", None, "")]


def test_every_mistake_is_told_at_once():
    sheets = tables(f"{HEAD} ; weather | a | A ; text | | B ; text | 1c | C ; select_one nn | d | D")
    assert [row for _, row, _ in refused(sheets)] == [2, 3, 4, 5]


def test_the_nearest_name_is_suggested():
    with pytest.raises(NotImported, match="Did you mean overall"):
        made("type|name|label|relevant ; range|overall|O| ; text|b|B|${overal} < 3")
