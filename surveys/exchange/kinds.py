"""Kinds: what a row's type asks for, under all the names that form authors use, and what it becomes here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from models.folding import fold

Shape = Literal["question", "select", "begin", "end", "setting"]
_CONTROLS: Final = {"group": "group", "lgroup": "repeat", "repeat": "repeat", "looped group": "repeat", "loop": "loop"}
_CONTROL: Final = re.compile(
    r"^(begin|end)[\s_]+(group|lgroup|repeat|loop|looped group)(?:\s+(?:over\s+)?(\S+))?$", re.IGNORECASE
)
_SELECTS: Final = {
    "add select one prompt using": "select_one", "add select multiple prompt using": "select_multiple",
    "select all that apply from": "select_multiple", "select one from": "select_one", "select1": "select_one",
    "select_one": "select_one", "select one": "select_one", "select_multiple": "select_multiple",
    "select all that apply": "select_multiple", "select_one_external": "select_one_external",
    "select_one_from_file": "select_one_from_file", "select_multiple_from_file": "select_multiple_from_file",
    "select one from file": "select_one_from_file", "select multiple from file": "select_multiple_from_file",
    "rank": "rank",
}  # fmt: skip
_SELECT: Final = re.compile(
    rf"^({'|'.join(sorted(_SELECTS, key=len, reverse=True))}) (\S+)( (?:or specify other|or_other|or other))?$",
    re.IGNORECASE,
)
_OF_TYPES: Final = {"select_one": "choice", "select_multiple": "choices", "rank": "rank"}
_WORKING: Final = {
    "text": "text", "string": "text", "integer": "integer", "int": "integer", "decimal": "decimal", "date": "date",
    "time": "time", "datetime": "datetime", "note": "note", "calculate": "calculation", "hidden": "hidden",
    "acknowledge": "yes_no", "trigger": "yes_no", "range": "range", "image": "image", "photo": "image", "file": "file",
    "phone number": "phone", "percentage": "integer", "today": "today", "barcode": "text",
}  # fmt: skip
_SAME: Final = {
    "string": "text", "int": "integer", "date time": "datetime", "photo": "image", "picture": "image",
    "trigger": "acknowledge",
    "start time": "start", "end time": "end", "gps": "geopoint", "location": "geopoint", "imei": "deviceid",
    "device id": "deviceid", "sim id": "simserial", "subscriber id": "subscriberid", "select1": "select_one",
    "start_geopoint": "start-geopoint", "begin_audit": "audit",
}  # fmt: skip
_KEPT: Final = frozenset({
    "geopoint", "geoshape", "geotrace", "start-geopoint", "background-geopoint", "audio", "background-audio", "video",
    "audit", "xml-external", "csv-external", "start", "end", "deviceid", "username", "phonenumber", "simserial",
    "subscriberid", "email", "uri:subscriberid", "uri:phonenumber", "uri:simserial", "uri:deviceid", "uri:username",
    "uri:email", "osm", "number of days in last month", "number of days in last six months",
    "number of days in last year",
})  # fmt: skip
_SETTINGS: Final = {"form_title": "form_title", "set_form_title": "form_title", "form_id": "form_id",
                    "set_form_id": "form_id", "prefix": "prefix"}  # fmt: skip
_PROMPT: Final = re.compile(r"^(?:add (.+) prompt|q (.+)|get (.+))$")
UNSEEN: Final = frozenset({
    "hidden", "today", "audit", "xml-external", "csv-external", "start", "end", "deviceid", "username", "phonenumber",
    "simserial", "subscriberid", "email", "start-geopoint", "background-geopoint", "background-audio",
}) | {each for each in _KEPT if each.startswith("uri:")}  # fmt: skip
FOR_OTHERS: Final = frozenset({"system", "other"})  # rows that our export writes for other programs only
NAMELESS: Final = frozenset({"note", "audit"})  # a name is made up for them


@dataclass(frozen=True)
class Kind:
    """What a row is: the type as it is written back, what it becomes here, and the list behind it."""

    shape: Shape
    written: str
    becomes: str = ""  # a type of ours, "" when it is only kept
    list: str = ""
    other: bool = False

    @property
    def command(self) -> str:
        """The type without its list."""
        return self.written.partition(" ")[0]


def kind_of(words: str) -> Kind | None:
    """Understand a type; None when nobody knows it.

    >>> kind_of("select all that apply from  reasons or specify other")
    Kind(shape='select', written='select_multiple reasons or_other', becomes='choices', list='reasons', other=True)
    >>> kind_of("BEGIN_GROUP").written, kind_of("add date prompt").becomes, kind_of("weather")
    ('begin_group', 'date', None)
    """
    said = " ".join(fold(words).split())
    if found := _CONTROL.match(said):
        return _control(*found.groups())
    if found := _SELECT.match(said):
        return _select(_SELECTS[found[1].lower()], found[2], other=found[3] is not None)
    lowered = said.lower()
    if lowered in _SETTINGS:
        return Kind("setting", _SETTINGS[lowered])
    return _question(said, lowered)


def _question(said: str, lowered: str) -> Kind | None:
    if lowered.startswith("osm "):
        return Kind("question", said, list=said[4:])
    if found := _PROMPT.match(lowered):
        if "calculate" in lowered:
            return Kind("question", said, "calculation")  # one that may come without a formula
        own = "phonenumber" if found[3] == "phone number" else ""  # the phone's own, which nobody is asked for
        lowered = own or next(filter(None, found.groups()))
    name = _SAME.get(lowered, lowered)
    if name in _WORKING:
        return Kind("question", "dateTime" if name == "datetime" else name, _WORKING[name])
    return Kind("question", name) if name in _KEPT else None


def _control(step: str, word: str, name: str | None) -> Kind:
    control = _CONTROLS[word.lower()]
    written = f"{step.lower()}_{control}"
    if step.lower() == "end":
        return Kind("end", written, control)
    if control == "loop":
        return Kind("begin", f"begin_loop over {name}" if name else written, "", name or "")
    return Kind("begin", written, control)


def _select(command: str, name: str, *, other: bool) -> Kind:
    written = f"{command} {name}{' or_other' if other else ''}"
    works = "" if "${" in name or is_file(name) else _OF_TYPES.get(command, "")
    return Kind("select", written, works, name, other)


def is_file(name: str) -> bool:
    """Tell whether the choices come from a file beside the form."""
    return name.lower().endswith((".csv", ".xml", ".geojson"))
