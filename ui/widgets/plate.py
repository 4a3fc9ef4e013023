"""A number plate."""

from ui.widgets.widget import Line

widget = Line(classes="upper", example="苏A12345")
