"""One line of text."""

from models.kinds.kind import Kind
from models.text import Text

kind = Kind(name="text", label=Text(zh="文字", en="Text"))
