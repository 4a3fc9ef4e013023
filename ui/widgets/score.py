"""A score."""

from ui.widgets.widget import Line

widget = Line(inputmode="decimal", classes="number")
