"""Files: photographs, scans, sheets that were uploaded."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from models.folding import is_blank
from models.kinds.kind import Kind, unfit
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.field import Field

UPLOADED: Final = frozenset({"file", "signature"})  # the kinds whose values are numbers of uploads

UPLOAD_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_UNKNOWN = Text(
    zh="“{found}”不是已经上传的文件，请点“上传”选文件，例如车辆照片",
    en="“{found}” is not an uploaded file. Please use Upload to choose one, for example a photo of the car",
)
_COUNT = Text(zh="{count} 个文件", en="{count} files")
_ONE = Text(zh="1 个文件", en="1 file")
_TOO_MANY = Text(
    zh="最多 {most} 个文件，现在是 {now} 个，请删掉几个",
    en="At most {most} files; there are {now}. Please take some away",
)
_BETWEEN = {"zh": "、", "en": ", "}


class FileKind(Kind):
    """A list of the numbers under which uploads are kept."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read a list of upload numbers, or one text with commas between them."""
        if is_blank(raw):
            return None
        given = raw if isinstance(raw, (list, tuple)) else str(raw).split(",")
        uploads = list(dict.fromkeys(words for each in given if (words := str(each).strip())))
        strange = next((each for each in uploads if not UPLOAD_ID.fullmatch(each)), None)
        if strange is not None:
            return unfit(field, strange, _UNKNOWN)
        return self.problem(uploads, field) or uploads or None

    def problem(self, value: Any, field: Field) -> Problem | None:
        """Say that there are more than the field holds."""
        if field.high and value and len(value) > field.high:
            return Problem(_TOO_MANY.fill(most=int(field.high), now=len(value)), field.id, value)
        return None

    def show(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- every field counts alike
        """Write how many there are."""
        if not value:
            return ""
        return (_ONE if len(value) == 1 else _COUNT.fill(count=len(value))).to(lang)

    def typed(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- upload numbers have no language
        """Write the upload numbers."""
        return ",".join(value or ())

    def load(self, stored: Any) -> Any:
        """Read a list, or its JSON; an empty one is none."""
        return (json.loads(stored) if isinstance(stored, str) else stored) or None

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- nobody searches for an upload's number
        """Give nothing."""
        return ""


def uploads_in(value: Any) -> list[str]:
    """Give the upload numbers that a value of these kinds holds.

    >>> uploads_in(["a1", "b2"]), uploads_in("a1"), uploads_in(None)
    (['a1', 'b2'], ['a1'], [])
    """
    return [value] if value and isinstance(value, str) else list(value or ())


def named(value: Any, names: Mapping[str, str], lang: str) -> str:
    """Write the names of the files that a value holds; nothing where none is known.

    >>> named(["a1", "b2"], {"a1": "front.jpg", "b2": "back.jpg"}, "en")
    'front.jpg, back.jpg'
    """
    return _BETWEEN.get(lang, ", ").join(names[each] for each in uploads_in(value) if each in names)


kind = FileKind(name="file", label=Text(zh="文件", en="Files"), storage="json", operators=("empty", "filled"))
