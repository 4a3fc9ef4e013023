"""Filing on the page of a meeting: one tap puts the words that worked into the library, and praise on record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.meetings.filing import AWARDS, SCRIPTS, STATES, file_awards, file_scripts
from models.text import Text
from ui.parts.buttons import Button, button
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from models.access import Seat
    from models.meetings.filing import Told
    from models.meetings.reading import MeetingShown

FILE_SCRIPTS: Final = Text(zh="存进话术库", en="File in the library of scripts")
FILE_AWARDS: Final = Text(zh="记为表彰", en="Put on record as awards")
FILED: Final = Text(zh="已归档", en="Filed")
HOW_SCRIPTS: Final = Text(
    zh="第一行写客户怎么说，下面写我们怎么说；几条之间空一行。存过的不会重复。",
    en="First what the customer says, below it what worked; an empty line between two. Nothing is filed twice.",
)
HOW_AWARDS: Final = Text(
    zh="一行一位：名字、冒号、为什么，奖励写在括号里。例如：孙悦：三位客户打电话来表扬（流动红旗）",
    en="One line each: the name, a colon, what for, the reward in brackets.",
)
IN_LIBRARY: Final = Text(zh="已存进话术库 {n} 条：", en="{n} filed in the library:")
ON_RECORD: Final = Text(zh="已记表彰：", en="On record:")
LATELY: Final = Text(zh="最近表彰", en="Praised lately")
TAPS: Final = {SCRIPTS: file_scripts, AWARDS: file_awards}


def filing_html(seat: Seat, meeting: MeetingShown, topic: str, items: Iterable[str]) -> Markup:
    """Draw what can be filed from the topic that is on the screen, and what was filed already."""
    lang, keys = seat.lang, set(items)
    parts: list[Markup] = []
    may_file = meeting.may_run(seat) and meeting.state in STATES
    if topic == "open" and meeting.filed.lately:
        parts.append(tag("h3", LATELY.to(lang)) + _awards(meeting.filed.lately))
    if SCRIPTS in keys:
        parts.append(_tap(lang, SCRIPTS, FILE_SCRIPTS, HOW_SCRIPTS) if may_file else NOTHING)
        if meeting.filed.scripts:
            lines = (tag("li", tag("a", said, href=f"/scripts/{row}")) for row, said in meeting.filed.scripts)
            told = IN_LIBRARY.fill(n=len(meeting.filed.scripts)).to(lang)
            parts.append(joined([tag("p", icon("good"), " ", told), tag("ul", *lines, class_="meet-list")]))
    if AWARDS in keys:
        parts.append(_tap(lang, AWARDS, FILE_AWARDS, HOW_AWARDS) if may_file else NOTHING)
        if meeting.filed.awards:
            parts.append(tag("p", icon("star"), " ", ON_RECORD.to(lang)) + _awards(meeting.filed.awards))
    return tag("div", *parts, class_="meet-filing") if parts else NOTHING


def _tap(lang: str, key: str, text: Text, how: Text) -> Markup:
    press = button(lang, Button(text=text, act=f"file={key}", icon="archive"))
    return tag("div", press, tag("span", how.to(lang), class_="quiet"), class_="buttons")


def _awards(told: Iterable[Told]) -> Markup:
    lines = (
        tag("li", tag("div", tag("a", one.name, href=f"/awards/{one.id}"), " ", one.words),
            tag("span", one.reward, class_="quiet"))
        for one in told
    )  # fmt: skip
    return tag("ul", *lines, class_="meet-list")
