"""Paper: what every chart is painted on: type, margins, title, note, axes, and the places that can be clicked."""

from __future__ import annotations

from functools import cache
from math import ceil
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from reports.kit.fonts import NAME, SANS
from reports.kit.look import SMALL, TITLE
from reports.kit.wrapping import width_of, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from io import BytesIO

    from matplotlib.axes import Axes
    from matplotlib.text import Text as Words

    from reports.charts.drawing import Format, Frame
    from reports.row import GroupKey

    Place = tuple[float, float, float, float]

PAINTING: Final = Lock()
PIXELS: Final = 96  # an inch of a page
POINT: Final = 72 / PIXELS
EDGE: Final = 8
LEADING: Final = 1.4
QUOTES: Final = str.maketrans("“”", '""')  # our font draws the others as wide as Chinese
LEGEND_SIGN: Final = 56  # pixels of a sign and the gap behind its word
FALLBACKS: Final = ("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "DejaVu Sans")


class Paper:
    """One sheet with its axes; sizes are in pixels of the page."""

    def __init__(self, frame: Frame, height: int) -> None:
        """Lay the sheet out: title above, note below, the axes between them."""
        settle()
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 -- slow import
        from matplotlib.figure import Figure  # noqa: PLC0415 -- slow import

        self.frame, self.look, self.colours = frame, frame.look, frame.look.colours
        self.width, self.height = frame.look.width, height
        self.figure = Figure(figsize=(self.width / PIXELS, height / PIXELS), dpi=PIXELS, facecolor=self.colours.paper)
        FigureCanvasAgg(self.figure)
        self._top, self._bottom = self._title(), self._note()
        self._lay_out()
        self.axes: Axes = self.figure.add_subplot()
        self._plain()
        self._hits: list[tuple[GroupKey, Place, bool]] = []

    def size(self, pixels: float) -> float:
        """Give a type size in points."""
        return pixels * POINT * self.look.scale

    def ems(self, pixels: float, size: float = SMALL) -> float:
        """Tell how many signs fit beside one another in a width."""
        return pixels / (size * self.look.scale)

    def axis_words(self, *, x: str = "", y: str = "") -> None:
        """Name the axes; the upright one is named above its end, so that nobody turns the head."""
        words: dict[str, Any] = {"fontsize": self.size(SMALL), "color": self.colours.ink_2}
        if x:
            more: dict[str, Any] = {"linespacing": LEADING} if "\n" in x else {}
            self.axes.set_xlabel(x, **words, **more)
        if y:
            self.axes.set_title(y, loc="left", pad=6, **words)

    def grid(self, axis: str) -> None:
        """Draw thin lines across the axis that is measured, and none along the other."""
        self.axes.grid(visible=True, axis=axis, color=self.colours.line, linewidth=0.75)  # type: ignore[arg-type]
        self.axes.set_axisbelow(True)

    def measure_words(self) -> str:
        """Say what is measured, and in which unit."""
        frame = self.frame
        start, end = ("（", "）") if self.look.lang == "zh" else (" (", ")")
        return f"{frame.to(frame.measure)}{start}{frame.to(frame.unit.word)}{end}"

    def beside(self, x: float, y: float, words: str, shift: tuple[float, float], **more: Any) -> Words:
        """Write small words some pixels off a place of the axes."""
        settings: dict[str, Any] = {"fontsize": self.size(SMALL), "color": self.colours.ink_2, "va": "center", **more}
        off = (shift[0] * POINT, shift[1] * POINT)
        return self.axes.annotate(words, (x, y), off, textcoords="offset points", annotation_clip=False, **settings)

    def outside(self, x: float, y: float, words: str, shift: tuple[float, float], **more: Any) -> Words:
        """Write beside a row of the axes: `x` is 0 at their left end and 1 at their right."""
        return self.beside(x, y, words, shift, xycoords=("axes fraction", "data"), **more)

    def legend(self, handles: Sequence[Any], words: Sequence[str]) -> None:
        """Explain signs below the axes, where they cannot be named in place."""
        widths = [(width_of(word) * SMALL + LEGEND_SIGN) * self.look.scale for word in words]
        room, count = self.width - 2 * EDGE, len(words)
        columns = count if sum(widths) <= room else max(1, min(count, int(room / max(widths))))
        by_row = [place for column in range(columns) for place in range(column, count, columns)]
        self.figure.legend(
            [handles[place] for place in by_row],
            [words[place] for place in by_row],
            loc="lower left",
            bbox_to_anchor=(0, self._bottom / self.height),
            ncols=columns,
            frameon=False,
            fontsize=self.size(SMALL),
            labelcolor=self.colours.ink_2,
            handlelength=2.2,
            columnspacing=1.4,
            borderpad=0.6,
        )
        self._bottom += (ceil(count / columns) * 1.7 + 0.6) * SMALL * self.look.scale
        self._lay_out()

    def hit(self, key: GroupKey, x0: float, y0: float, x1: float, y1: float) -> None:
        """Let a box of the axes open a group."""
        self._hits.append((key, (x0, y0, x1, y1), False))

    def hit_row(self, key: GroupKey, place: int) -> None:
        """Let a row open a group, its name and its numbers included."""
        left, right = self.axes.get_xlim()
        beyond = 9 * (right - left)  # past the edges of the sheet, where it is cut
        self.hit(key, left - beyond, place - 0.5, right + beyond, place + 0.5)

    def hit_around(self, key: GroupKey, x: float, y: float, reach: float = 12) -> None:
        """Let a point and some pixels around it open a group."""
        self._hits.append((key, (x, y, reach, reach), True))

    def set_out(self) -> None:
        """Let everything find its place, so that places can be measured."""
        engine = self.figure.get_layout_engine()
        if engine is not None:
            engine.execute(self.figure)

    def finish(self) -> list[tuple[GroupKey, Place]]:
        """Settle the layout and tell where the boxes came to lie, from 0 to 1, from the left and from the top."""
        self.set_out()
        self.figure.set_layout_engine("none")
        return [(key, self._place(place, around=around)) for key, place, around in self._hits]

    def plane(self) -> tuple[float, ...]:
        """Tell where the axes came to lie, from 0 to 1, and the values at their left, right, bottom and top."""
        (left, right), (bottom, top) = self.axes.get_xlim(), self.axes.get_ylim()
        return (*self._place((left, bottom, right, top), around=False), left, right, bottom, top)

    def save(self, out: BytesIO, kind: Format, dpi: int) -> None:
        """Write the picture; the same rows give the same bytes."""
        metadata = {"Software": None} if kind == "png" else dict.fromkeys(("Date", "Creator", "Format", "Type"))
        self.figure.savefig(out, format=kind, dpi=dpi if kind == "png" else POINT * PIXELS, metadata=metadata)

    def _lay_out(self) -> None:
        """Leave the axes what title, note and legend do not take."""
        rest = (0, self._bottom / self.height, 1, 1 - (self._top + self._bottom) / self.height)
        self.figure.set_layout_engine(
            "constrained", rect=rest, w_pad=(EDGE / 4 if self.look.is_narrow else EDGE) / PIXELS, h_pad=0.06
        )

    def _title(self) -> float:
        words = self.frame.to(self.frame.title)
        if not words:  # a printed page writes it itself
            return EDGE / 2
        if self.look.lang != "zh":
            words = words.translate(QUOTES)
        title = wrapped(words, self.ems(self.width - 2 * EDGE, TITLE), 3)
        self.figure.text(
            EDGE / self.width,
            1 - EDGE / self.height,
            title,
            fontsize=self.size(TITLE),
            color=self.colours.ink,
            va="top",
            linespacing=LEADING,
        )
        return EDGE * 2 + (title.count("\n") + 1) * TITLE * LEADING * self.look.scale

    def _note(self) -> float:
        if self.frame.note is None:
            return EDGE / 2
        note = wrapped(self.frame.to(self.frame.note), self.ems(self.width - 2 * EDGE), 3)
        place = (EDGE / self.width, EDGE / self.height)
        self.figure.text(
            *place, note, fontsize=self.size(SMALL), color=self.colours.ink_3, va="bottom", linespacing=LEADING
        )
        return EDGE * 1.5 + (note.count("\n") + 1) * SMALL * LEADING * self.look.scale

    def _plain(self) -> None:
        axes, colours = self.axes, self.colours
        axes.set_facecolor(colours.paper)
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(colours.ink_3)
        axes.spines["bottom"].set_linewidth(0.75)
        axes.tick_params(length=0, labelsize=self.size(SMALL), labelcolor=colours.ink_2, pad=5)

    def _place(self, place: Place, *, around: bool) -> Place:
        to_pixels = self.axes.transData.transform
        if around:
            (x, y), reach = to_pixels(place[:2]), place[2]
            x0, y0, x1, y1 = x - reach, y - reach, x + reach, y + reach
        else:
            (x0, y0), (x1, y1) = to_pixels((place[:2], place[2:]))
        left, right = sorted((x0 / self.width, x1 / self.width))
        top, bottom = sorted((1 - y0 / self.height, 1 - y1 / self.height))
        return _inside(left), _inside(top), _inside(right), _inside(bottom)


def _inside(share: float) -> float:
    return round(min(1.0, max(0.0, float(share))), 4)


@cache
def settle() -> None:
    """Set the library up once: our font first, no formulas in names, the same bytes for the same drawing."""
    import logging  # noqa: PLC0415 -- only here
    import warnings  # noqa: PLC0415 -- only here

    import matplotlib as mpl  # noqa: PLC0415 -- slow import
    from matplotlib.font_manager import fontManager  # noqa: PLC0415 -- slow import

    fontManager.addfont(SANS)
    here = {entry.name for entry in fontManager.ttflist}
    mpl.rcParams.update(
        {
            "font.family": [NAME, *(name for name in FALLBACKS if name in here)],
            "text.parse_math": False,
            "axes.unicode_minus": True,
            "svg.fonttype": "path",
            "svg.hashsalt": "huitouke",
            "path.simplify": False,
        }
    )
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    # A sign that no font of this computer has is shown as a box; that is no reason to write to the log.
    warnings.filterwarnings("ignore", message="Glyph .* missing from font")
