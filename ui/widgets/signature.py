"""A signature: seen here, drawn where it is asked for."""

from ui.widgets.file import widget

__all__ = ["widget"]
