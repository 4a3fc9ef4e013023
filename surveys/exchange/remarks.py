"""What is said about a file: what is wrong and forbids its import, what is odd, and what is kept without working."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

Severity = Literal["error", "warn", "kept"]


@dataclass(frozen=True)
class Place:
    """The narrowest place there is: a sheet, its row as Excel counts, and the column's header as it stands there."""

    sheet: str = ""
    row: int | None = None
    column: str = ""

    @property
    def words(self) -> Text:
        """The place as people read it; nothing when it is the whole file."""
        zh = [f"工作表 {self.sheet}" if self.sheet else "", f"第 {self.row} 行" if self.row else "",
              f"“{self.column}”列" if self.column else ""]  # fmt: skip
        en = [f"Sheet {self.sheet}" if self.sheet else "", f"row {self.row}" if self.row else "",
              f"column “{self.column}”" if self.column else ""]  # fmt: skip
        return Text(zh="，".join(filter(None, zh)), en=", ".join(filter(None, en)))


@dataclass(frozen=True)
class Remark:
    """One thing that is said; `what` names the kind, column or word that is kept."""

    place: Place
    text: Text
    severity: Severity = "error"
    what: str = ""

    @property
    def sentence(self) -> Text:
        """The place and what is said of it."""
        at = self.place.words
        if not at.to("zh"):
            return self.text
        return Text(zh=f"{at.to('zh')}：{self.text.to('zh')}", en=f"{at.to('en')}: {self.text.to('en')}")

    def as_json(self, lang: str) -> dict[str, Any]:
        """Give it as the command line prints it."""
        said = {"sheet": self.place.sheet, "row": self.place.row, "column": self.place.column}
        more = {"what": self.what} if self.severity == "kept" else {"severity": self.severity}
        return {**said, **more, "sentence": self.sentence.to(lang)}


@dataclass
class Report:
    """Everything that is said about one file, in the order in which it is found."""

    remarks: list[Remark] = field(default_factory=list)

    def wrong(self, place: Place, text: Text) -> None:
        """Note a mistake; the file cannot be taken in."""
        self.remarks.append(Remark(place, text))

    def odd(self, place: Place, text: Text) -> None:
        """Note what the author may want to know."""
        self.remarks.append(Remark(place, text, "warn"))

    def keep(self, place: Place, what: str, text: Text) -> None:
        """Note what is kept with the form and does not work here."""
        self.remarks.append(Remark(place, text, "kept", what))

    def refuse(self, place: Place, text: Text) -> NoReturn:
        """Note a mistake behind which nothing can be read."""
        self.wrong(place, text)
        raise NotImported(self)

    def stop(self) -> None:
        """Go no further when a mistake was found."""
        if any(self.mistakes):
            raise NotImported(self)

    @property
    def mistakes(self) -> list[Remark]:
        """What forbids the import."""
        found = [each for each in self.remarks if each.severity == "error"]
        return sorted(dict.fromkeys(found), key=lambda each: (each.place.sheet, each.place.row or 0))

    @property
    def kept(self) -> list[Remark]:
        """What is kept and does not work here."""
        return [each for each in self.remarks if each.severity == "kept"]

    @property
    def problems(self) -> list[Remark]:
        """Mistakes and oddities."""
        return [*self.mistakes, *(each for each in self.remarks if each.severity == "warn")]


class NotImported(Refused):
    """A file cannot be taken in; every mistake in it is told."""

    def __init__(self, report: Report) -> None:
        """Take what was found."""
        self.report = report
        super().__init__(joined(one.sentence for one in report.mistakes))


def joined(sentences: Iterable[Text]) -> Text:
    """Put sentences under each other."""
    said = list(sentences)
    return Text(**{lang: "\n".join(each.to(lang) for each in said) for lang in ("zh", "en")})
