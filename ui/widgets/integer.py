"""A whole number."""

from ui.widgets.widget import Line

widget = Line(inputmode="numeric", classes="number")
