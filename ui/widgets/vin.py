"""A VIN: its characters are counted while one types; a wrong check digit is said, not refused."""

from ui.widgets.widget import Line

widget = Line(classes="upper mono")
