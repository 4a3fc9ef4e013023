"""A time of the day."""

from ui.widgets.widget import Line

widget = Line(type="time", classes="day")
