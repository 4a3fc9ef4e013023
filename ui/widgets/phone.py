"""A telephone number."""

from ui.widgets.widget import Line

widget = Line(type="tel", inputmode="tel", example="138 0000 0000")
