"""An amount in yuan; the database counts fen."""

from models.text import Text
from ui.widgets.widget import Line

widget = Line(inputmode="decimal", classes="number", before=Text.plain("¥"))
