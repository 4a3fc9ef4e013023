"""A name."""

from ui.widgets.widget import Line

widget = Line()
