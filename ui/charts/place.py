"""The place of a chart on a page; it is filled after the numbers above it can be read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from nicegui import background_tasks, ui

from ui.charts import words as say
from ui.charts.files import WIDE, state_of
from ui.charts.touching import ChartPlaces
from ui.errors import reported
from ui.pages.printing.addresses import chart_address, print_link
from ui.parts.block import Block
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.charts.files import Chart
    from ui.days_in_address import DaysInAddress
    from ui.parts.block import Act


class ChartPlace(ABC):
    """An image with the places to tap on it, and below it table and files; a page says how it is counted."""

    page: str  # whose chart it is, as in the address of its files

    def __init__(
        self,
        name: str,
        lang: str,
        title: Text,
        *,
        choosing: dict[str, Act] | None = None,
        moved: Callable[[float, float], Awaitable[None]] | None = None,
    ) -> None:
        """Hold the place until the chart has been counted; `choosing` is heard between its title and its image."""
        self.name, self.lang = name, lang
        with ui.element("section").classes("csi-chart"):
            Block(tag("h2", title.to(lang)))
            self.choosing = Block(NOTHING, choosing) if choosing else None
            with ui.element("div").classes("csi-picture"):
                self.image = Block(tag("p", say.BUSY.to(lang), class_="quiet csi-busy"))
                ChartPlaces(lang, moved)
            self.foot = Block(NOTHING)

    @abstractmethod
    async def fill(self, seat: Seat) -> None:
        """Count the chart and show it, or say why there is none."""

    def show(
        self, chart: Chart, filters: DaysInAddress, table: Markup, counted: Sequence[Text], above: Markup = NOTHING
    ) -> None:
        """Show a chart that has been counted, with its table and how it was counted; `above` stands under the image."""
        if self.image.is_deleted:
            return
        state = state_of(chart, "png")[1:9]
        themes = (self._picture(chart, filters, theme, state) for theme in ("light", "dark"))
        self.image.show(joined(themes))
        notes = [tag("p", words.to(self.lang), class_="quiet") for words in counted]
        told = tag("details", tag("summary", say.TABLE.to(self.lang)), tag("div", table, class_="csi-scroll"), *notes)
        self.foot.show(joined([above, tag("div", told, self._files(filters), class_="csi-foot")]))

    def say(self, words: Text) -> None:
        """Say why there is no chart."""
        if not self.image.is_deleted:
            self.image.show(notice(self.lang, words, "attention"))

    def _picture(self, chart: Chart, filters: DaysInAddress, theme: str, state: str) -> Markup:
        """Both themes stand on the page; a browser loads the one that is shown, in the width of its screen."""
        drawing, address = chart.drawing, self._address("png")
        narrow = filters.at(address, theme=theme, size="narrow", v=state)
        source = tag("source", media="(max-width: 767px)", srcset=narrow)
        height = drawing.frame.look.height or drawing.height
        wide, alt = filters.at(address, theme=theme, v=state), drawing.frame.title.to(self.lang)
        return tag("picture", source, tag("img", src=wide, alt=alt, width=WIDE, height=height), class_=f"on-{theme}")

    def _files(self, filters: DaysInAddress) -> Markup:
        links = [
            tag(
                "a",
                words.to(self.lang),
                href=filters.at(self._address(kind), save="1"),
                data_whole=True,
                download=f"{self.name}.{kind}",
            )
            for words, kind in ((say.PICTURE, "png"), (say.VECTOR, "svg"), (say.EXCEL, "xlsx"))
        ]
        return tag(
            "span",
            *links,
            print_link(self.lang, chart_address(self.page, self.name, filters.query)),
            class_="csi-files",
        )

    def _address(self, kind: str) -> str:
        return f"/{self.page}/chart/{self.name}.{kind}"


def fill_charts(seat: Seat, places: Sequence[ChartPlace]) -> None:
    """Fill the places one after another, while the numbers above can be read already."""

    async def fill() -> None:
        for place in places:
            if place.image.is_deleted:
                return
            try:
                await place.fill(seat)
            except Exception as error:  # noqa: BLE001 -- one chart that fails must not take the others along
                reported(error, f"chart {place.name}")
                place.say(say.FAILED)

    background_tasks.create(fill(), name="charts")
