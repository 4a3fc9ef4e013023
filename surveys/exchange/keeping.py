"""Keeping: what cannot work here stays in its place, is never asked, and goes out again as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text

if TYPE_CHECKING:
    from surveys.exchange.kinds import Kind
    from surveys.exchange.tree import Node

_PLACES: Final = frozenset({"geopoint", "geoshape", "geotrace", "start-geopoint", "background-geopoint", "osm"})
_RECORDINGS: Final = frozenset({"audio", "video", "background-audio"})


def kept_kind(node: Node, version: int) -> dict[str, Any]:
    """Give the type under which a row is kept: retired from the version it came with."""
    return {"type": "group" if node.kind.shape == "begin" else "text", "retired": version}


def kept_sentence(kind: Kind) -> Text:
    """Say why a kind of question does not work here."""
    command = kind.command
    if command == "barcode":
        return _BARCODE
    words = _PLACE if command in _PLACES else _RECORDING if command in _RECORDINGS else _OTHER
    if kind.shape == "begin":
        words = _LOOP
    elif kind.shape == "select" or command in {"xml-external", "csv-external"}:
        words = _FILE
    elif kind.shape == "setting":
        words = _SETTING
    return words.fill(type=kind.written)


_PLACE = Text(
    zh="{type} 要用地图定位，这里不问；这一题保留在表里，导出时照原样写回",
    en="{type} needs a place on a map, which is not asked here; the question is kept and goes out again as it was",
)
_RECORDING = Text(
    zh="{type} 是录音或录像，这里不问；这一题保留在表里，导出时照原样写回",
    en="{type} records sound or film, which is not asked here; it is kept and goes out again as it was",
)
_FILE = Text(
    zh="{type} 的选项在别的文件或别的题里，这里不问；这一题保留在表里，导出时照原样写回",
    en="{type} takes its choices from elsewhere, which does not work here; it is kept and goes out again as it was",
)
_LOOP = Text(
    zh="{type} 要按选项一遍遍重复，这里不问；整组保留在表里，导出时照原样写回",
    en="{type} is asked once for each choice, which does not work here; it is kept whole and goes out again as it was",
)
_SETTING = Text(
    zh="{type} 是整张表的设置，保留在表里，导出时照原样写回",
    en="{type} is a setting of the whole form; it is kept and goes out again as it was",
)
_OTHER = Text(
    zh="{type} 由手机程序自动填写，这里没有；这一行保留在表里，导出时照原样写回",
    en="{type} is filled in by a phone's program, which does not happen here; it is kept and goes out again as it was",
)
_BARCODE = Text(
    zh="barcode 在这里用键盘填写，或用扫码枪扫进来",
    en="A barcode is typed here, or read with a scanner that types",
)
