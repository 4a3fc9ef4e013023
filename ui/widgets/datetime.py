"""A moment on the clock of the store."""

from ui.widgets.widget import Line

widget = Line(type="datetime-local", classes="moment")
