"""An address."""

from ui.widgets.widget import Line

widget = Line(classes="long")
