"""A web address."""

from ui.widgets.widget import Line

widget = Line(inputmode="url", example="https://")
