"""Kilometres on the clock."""

from models.text import Text
from ui.widgets.widget import Line

widget = Line(inputmode="numeric", classes="number", after=Text(zh="公里", en="km"))
