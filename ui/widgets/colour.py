"""A colour as #RRGGBB, with a sample beside it."""

from ui.widgets.widget import Line

widget = Line(classes="mono", example="#1F6FEB")
