"""A day, typed or picked from the calendar that the browser has; its weekday stands beside it."""

from ui.widgets.widget import Line

widget = Line(type="date", classes="day")
