"""A text of several lines with fields: the box of any long text."""

from ui.widgets.long_text import LongText

widget = LongText()
