"""Round trips: what comes in goes out again, comes in equal, and the reference program sees the same form."""

from __future__ import annotations

import pytest

from surveys.building.beginning import new_definition
from surveys.building.kinds import CHECKS
from surveys.engine.form import Form
from surveys.exchange.exporting import export_tables
from surveys.exchange.importing import import_tables
from surveys.exchange.writing import workbook
from surveys.shipped import shipped_checklists, shipped_forms
from tests.surveys.exchange.oracle import names_asked_for, tree_of
from tests.surveys.exchange.written import made, tables

HEAD = "type | name | label"
FORMS = {
    "plain questions": f"{HEAD} ; text|a|A ; integer|b|B ; decimal|c|C ; date|d|D ; time|e|E ; dateTime|f|F ; note|g|G",
    "choices": f"{HEAD} ; select_one yn|a|A ; select_multiple yn|b|B ; rank yn|c|C",
    "words of one's own": f"{HEAD} ; select_one yn or_other|a|A ; select_multiple nums or_other|b|B ; select_one yn|c|C",
    "values with spaces": f"{HEAD} ; select_one spaced|a|A",
    "files": f"{HEAD} ; image|a|A ; file|b|B",
    "names that are none of ours": f"{HEAD} ; text|Q1.Name|A ; text|q1_name|B ; text|姓名|C ; text|_x-y|D ; "
    "note|Ende|${Q1.Name} ${q1_name} ${姓名} ${_x-y}",
    "one name in two groups": f"{HEAD} ; begin group|g|G ; text|a|A ; end group|| ; text|a|B",
    "metadata": f"{HEAD} ; start|start| ; end|end| ; today|today| ; deviceid|d| ; username|u| ; email|m| ; audit|| ; "
    "text|a|${today}",
    "places and recordings": f"{HEAD} ; geopoint|a|A ; geotrace|b|B ; audio|c|C ; video|d|D ; barcode|e|E ; osm|f|F ; "
    "start-geopoint|g|G ; background-audio|h|H",
    "choices from elsewhere": f"{HEAD} ; select_one_from_file t.csv|a|A ; select_multiple_from_file u.xml|b|B ; "
    "csv-external|x| ; xml-external|y|",
    "choices of a repeat": f"{HEAD} ; begin repeat|r|R ; text|a|A ; end repeat|| ; select_one ${{a}}|b|B",
    "hidden": "type|name|label|default ; hidden|a||v ; hidden|b||today() ; hidden|c|| ; text|d|D|",
    "a scale": "type|name|label|parameters ; range|a|A|start=1 end=10 step=1 ; range|b|B|end=3;step=1 ; range|c|C|",
    "ranges that are none": "type|name|label|parameters ; range|a|A|start=0 end=1 step=0.1 ; range|b|B|start=9 end=1",
    "yes or no": f"{HEAD} ; acknowledge|a|A ; trigger|b|B",
    "required": "type|name|label|required|required_message ; text|a|A|yes|Please ; text|b|B|true()| ; text|c|C|no| ; "
    "text|d|D|${a}='1'|Why not",
    "constraints": "type|name|label|constraint|constraint_message|required|required_message ; "
    "integer|a|A|. > 3|More|yes|Please ; integer|b|B||Idle||",
    "conditions in other signs": "type|name|label|relevant ; select_one yn|a|A| ; "
    "text|b|B|selected（${a}，‘yes’） ; text|c|C|${a}＝“no” ; text|d|D|${a}=‘（both）’",
    "a condition in prose": "type|name|label|relevant ; text|a|A|only on Mondays",
    "what reads other files": "type|name|label|calculation ; calculate|a||pulldata('f','a','b','c') ; calculate|b||uuid() ; "
    "calculate|c||once(random()) ; calculate|d||instance('x')/root/item[1] ; text|e|E|concat('a', 'b')",
    "a circle": "type|name|label|calculation ; calculate|a||${b}+1 ; calculate|b||${a}+1 ; text|c|C|",
    "what reads itself": "type|name|label|relevant ; text|a|A|${a}='1'",
    "a repeat with a count": "type|name|label|repeat_count ; integer|n|N| ; begin repeat|r|R|${n} ; text|a|A| ; "
    "end repeat||| ; begin repeat|s|S|${n} + 1 ; text|b|B| ; end repeat|||",
    "rounds of a repeat": "type|name|label|calculation ; begin repeat|r|R| ; integer|a|A| ; calculate|p||position(..) ; "
    "end repeat||| ; calculate|n||indexed-repeat(${a},${r},1) + count(${r}) + sum(${a})",
    "a loop": f"{HEAD} ; begin loop over yn|l|L ; text|a|A ; end loop||",
    "a loop over choices that another question has with words of one's own": f"{HEAD} ; select_multiple yn or_other|a|A ; "
    "begin loop over yn|l|L ; select_one nums|b|How often %(label)s ; end loop||",
    "loops inside each other": f"{HEAD} ; begin loop over nums_|k|K ; begin loop over yn|l|L ; text|a|A ; end loop|| ; "
    "end loop||",
    "a grid": "type|name|label|appearance|hint ; begin group|g|G|field-list| ; select_one yn|h|Rate|label|Once ; "
    "select_one yn|b|B|list-nolabel| ; select_one yn|c|C|list-nolabel| ; end group||||",
    "a grid without a title": "type|name|label|appearance ; begin group|g||field-list ; select_one yn|h|Rate|label ; "
    "select_one yn|b|B|list-nolabel ; end group|||",
    "no grid after all": "type|name|label|appearance ; begin group|g|G|field-list ; select_one yn|h|H|label ; "
    "select_one yn|b|B|list-nolabel ; text|c|C| ; end group|||",
    "a table of choices": "type|name|label|appearance ; begin group|g|G|table-list ; select_one yn|a|A| ; "
    "select_one yn|b|B| ; end group|||",
    "tables of choices inside each other": "type|name|label|appearance ; begin group|g|G|table-list ; begin group|h|H| ; "
    "select_one yn|a|A| ; end group||| ; begin group|i|I| ; select_one yn|b|B| ; end group||| ; end group||| ; "
    "begin loop over yn|l|L|table-list ; select_one yn|c|C| ; end loop|||",
    "a cascade": "type|name|label|choice_filter ; select_one nums|a|A| ; select_one yn|b|B|name=${a} ; "
    "select_one yn|c|C|county=${a}",
    "defaults": "type|name|label|default|read_only ; text|a|A|x| ; date|b|B|today()|yes ; text|c|C|${a}| ; "
    "integer|d|D|5| ; select_one yn|e|E|maybe| ; select_one yn|f|F|yes| ; decimal|g|G|1.50|",
    "a calculated question": "type|name|label|calculation|read_only ; text|a|A|1 + 1| ; text|b|B|2 + 2|yes",
    "what sets off what": "type|name|label|trigger|calculation ; text|a|A|| ; dateTime|b|B|${a}|now() ; "
    "background-geopoint|c||${a}|",
    "what is unseen sets off what": "type|name|label|trigger|calculation ; start|a||| ; hidden|b||| ; "
    "text|c|C|${a}|now() ; text|d|D|${b},${c}|now()",
    "a formula that is a default": "type|name|label|default ; calculate|a||2 * 3 ; text|b|B|2026-11-22",
    "a picture where words should be": "type|name|label|label::French|media ; text|a|A|B| ; text|b|||m.png",
    "lists of another program": "type|name|label|save_to ; text|a|A|phone ; text|b|B|street",
    "attributes and media": "type|name|label|bind::x|body::y|instance::z|media::image|audio|guidance_hint|my notes ; "
    "text|a|A|1|2|3|i.png|s.mp3|softly|hm",
    "languages": "type|name|label::English (en)|label::中文 (zh)|hint::English (en) ; text|a|A|甲|x ; text|b|B|| ; text|c||丙|",
    "plain words beside a language": "type|name|label|label::French|hint ; text|a|A|Ah|h ; text|b||B|",
    "words on a closing row": f"{HEAD} ; begin group|g|G ; text|a|A ; end group|g|end of ${{a}}",
    "rows that ask nothing": "type|name|label|disabled|remark ; text|a|A|no| ; text|b|B|yes| ; ||||a remark ; |||| ; text|c|C||",
    "names in words": f"{HEAD} ; begin group|g|About ${{b}} ; text|a|Dear ${{b}} ; end group|| ; text|b|B ; note|n|${{g}}",
    "scores and weights": "type|name|label|x_factor|x_weight|x_reverse|x_metric|x_pii ; range|a|A|q|24|yes|nps|no ; "
    "range|b|B|f|20||| ; text|c|C|||||yes",
    "old names of types": f"{HEAD} ; string|a|A ; int|b|B ; add date prompt|c|C ; phone number|d|D ; percentage|e|E ; "
    "number of days in last month|f|F ; q calculate|g|",
    "sheets of their own": f"{HEAD} ; text|a|A",
}  # fmt: skip
SHEETS = {"settings": "form_title|form_id|version|default_language|instance_name|style\nTitle|My Form|3||${a}|pages",
          "Notes": "what|ever\n1|2"}  # fmt: skip
SHEETS_OF = {
    "sheets of their own": SHEETS,
    "lists of another program": {"ENTITIES": "DATASET|Label|entity_id|update_if\nowners|${a}|${b}|true()"},
    "loops inside each other": {"choices": "list_name|name|label\nyn|yes|Yes\nnums_|none|0\nnums_|one|1\nnums_|two|2"},
}  # fmt: skip
SHIPPED = {**shipped_forms(), **shipped_checklists()}


@pytest.mark.parametrize("case", FORMS)
def test_a_form_goes_out_and_comes_in_equal_and_the_oracle_sees_the_same(case, tmp_path):
    sheets = tables(FORMS[case], **SHEETS_OF.get(case, {}))
    before, after = tmp_path / "before.xlsx", tmp_path / "after.xlsx"
    before.write_bytes(workbook(sheets))
    first = import_tables(sheets, "trial")
    written = export_tables(first.form)
    after.write_bytes(workbook(written))
    again = import_tables(written, "trial")
    assert again.form == first.form
    assert again.items == first.items
    assert tree_of(after) == tree_of(before)
    assert first.items == len(tree_of(before))
    assert names_asked_for(after) == names_asked_for(before)


@pytest.mark.parametrize("key", SHIPPED)
def test_a_form_of_ours_comes_back_equal(key, tmp_path):
    written = export_tables(SHIPPED[key])
    again = import_tables(written, key)
    assert again.form == SHIPPED[key]
    assert not again.report.remarks
    if not key.startswith("duty_") or key == "duty_service_advisor":  # the lists of duties are all of one make
        file = tmp_path / f"{key}.xlsx"
        file.write_bytes(workbook(written))
        assert {item.id for item in SHIPPED[key].walk()} <= set(tree_of(file))


@pytest.mark.parametrize("version", [1, 3])
def test_a_checklist_as_the_builder_makes_it_comes_back_equal_with_every_zero(version):
    held = new_definition("checklist", "rounds", {"zh": "巡检", "en": "Rounds"})
    said = {"label": {"zh": "灯", "en": "Lights"}}
    held["form"]["version"], held["lists"] = version, {"check": CHECKS}
    held["items"] = [
        *({"id": name, "type": "choice", "list": "check", "required": True, **said} for name in ("a", "b")),
        {"id": "n", "type": "integer", "min": 0, "max": 0, "default": 0, **said},
        {"id": "s", "type": "scale", "scale": {"min": 0, "max": 5}, "default": 0, **said},
        {"id": "g", "type": "grid", "list": "check", "rows": [{"id": "g1", **said}], **said},
    ]
    form = Form.model_validate(held)
    written = export_tables(form)
    choices = [dict(zip(written["choices"][0], row, strict=True)) for row in written["choices"][1:]]
    assert [row["x_score"] for row in choices] == ["1", "0", ""]
    assert import_tables(written, "rounds").form == form


def test_what_was_renamed_here_goes_out_under_its_new_name():
    form = made(f"{HEAD} ; text|Q1|A ; note|n|${{Q1}}").form
    renamed = type(form).model_validate(
        form.as_json() | {"items": [{**form.as_json()["items"][0], "id": "phone"},
                                    {"id": "n", "type": "note", "label": {"zh": "${phone}", "en": "${phone}"}}]}
    )  # fmt: skip
    survey = export_tables(renamed)["survey"]
    assert [row[1] for row in survey[1:]] == ["phone", "n"]
    assert "${phone}" in survey[2]


def test_a_question_of_ours_without_words_opens_elsewhere_and_comes_back_without(tmp_path):
    form = made(f"{HEAD} ; text|a|A").form
    bare = type(form).model_validate(form.as_json() | {"items": [{"id": "a", "type": "text"}]})
    written = export_tables(bare)
    file = tmp_path / "bare.xlsx"
    file.write_bytes(workbook(written))
    assert tree_of(file) == ["a"]
    assert import_tables(written, "trial").form == bare


def test_the_roles_that_may_change_a_form_come_back_with_it():
    held = made(f"{HEAD} ; text|a|A").form.as_json()
    form = Form.model_validate(held | {"form": held["form"] | {"editors": ["manager", "supervisor"]}})
    tables_ = export_tables(form)
    assert dict(zip(*tables_["settings"], strict=True))["x_editors"] == "manager supervisor"
    assert import_tables(tables_, "trial").form == form


def test_what_was_changed_here_goes_out_and_not_what_the_file_said():
    held = made("type|name|label|relevant ; text|a|A| ; text|b|About ${g}|on Mondays ; begin group|g|G| ; "
                "text|c|C| ; end group|||").form.as_json()  # fmt: skip
    assert export_tables(made("type|name|label ; text|a|A").form)["survey"][1][2] == "A"
    held["items"][1] |= {"relevant": "${a} = 'x'", "label": {"zh": "别的", "en": "Something else"}}
    survey = export_tables(Form.model_validate(held))["survey"]
    row = dict(zip(survey[0], survey[2], strict=True))
    assert (row["relevant"], row["label"]) == ("${a} = 'x'", "别的")
