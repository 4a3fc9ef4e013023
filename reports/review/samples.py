"""Samples: of what a number was worked out: answers, cars, cases; nobody in a store knows what n is."""

from __future__ import annotations

from typing import Final

from models.text import Text

ANY: Final = Text(zh="{n} 个", en="{n}")
CARS: Final = Text(zh="{n} 台车", en="{n} cars")
SAMPLES: Final = {  # by the name of the figure, or by its family
    "satisfaction": Text(zh="{n} 份答卷", en="{n} answers"),
    "satisfaction.rates": Text(zh="{n} 位客户", en="{n} customers"),
    "churn": CARS,
    "recall": CARS,
    "care.slips_done": Text(zh="{n} 张单", en="{n} slips"),
    "care.appointments_kept": Text(zh="{n} 个预约", en="{n} bookings"),
    "cases": Text(zh="{n} 件", en="{n} cases"),
    "meetings": Text(zh="{n} 次会", en="{n} meetings"),
    "tasks": Text(zh="{n} 件", en="{n} tasks"),
    "duties": Text(zh="{n} 项", en="{n} lines"),
    "accountability": Text(zh="{n} 条", en="{n} on record"),
    "sales.conversion": Text(zh="{n} 批意向", en="{n} leads"),
    "targets": Text(zh="{n} 台", en="{n} cars"),
}


def sample_of(figure: str) -> Text:
    """Give the words that count what a figure was worked out from."""
    return SAMPLES.get(figure) or SAMPLES.get(figure.partition(".")[0]) or ANY
