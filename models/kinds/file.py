"""Files: photographs, scans, sheets that were uploaded."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from models.folding import is_blank
from models.kinds.kind import Kind, unfit
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

UPLOAD_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_UNKNOWN = Text(
    zh="“{found}”不是已经上传的文件，请点“上传”选文件，例如车辆照片",
    en="“{found}” is not an uploaded file. Please use Upload to choose one, for example a photo of the car",
)
_COUNT = Text(zh="{count} 个文件", en="{count} files")
_ONE = Text(zh="1 个文件", en="1 file")


class FileKind(Kind):
    """A list of the numbers under which uploads are kept."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read a list of upload numbers, or one text with commas between them."""
        if is_blank(raw):
            return None
        given = raw if isinstance(raw, (list, tuple)) else str(raw).split(",")
        uploads = list(dict.fromkeys(words for each in given if (words := str(each).strip())))
        strange = next((each for each in uploads if not UPLOAD_ID.fullmatch(each)), None)
        return unfit(field, strange, _UNKNOWN) if strange is not None else uploads or None

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


kind = FileKind(name="file", label=Text(zh="文件", en="Files"), storage="json", operators=("empty", "filled"))
