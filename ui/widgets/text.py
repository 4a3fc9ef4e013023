"""One line of text."""

from ui.widgets.widget import Line

widget = Line()
