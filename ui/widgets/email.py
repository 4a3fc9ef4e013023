"""An e-mail address."""

from ui.widgets.widget import Line

widget = Line(inputmode="email", example="li@example.com")
