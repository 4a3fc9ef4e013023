"""A share of a hundred."""

from models.text import Text
from ui.widgets.widget import Line

widget = Line(inputmode="decimal", classes="number", after=Text.plain("%"))
