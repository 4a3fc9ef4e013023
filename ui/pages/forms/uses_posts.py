"""A form as the checklist of posts: which posts, how often, within which hours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.rules.duties import PERIODS
from models.text import Text
from surveys.checklists import checklist_of
from surveys.uses.posts import PostUse, When, hours_problem, posts_for, use_for_posts
from ui.pages.duplicates.tidying import check, line, titled
from ui.pages.forms import uses_words as say
from ui.pages.forms.duty import WEEKDAYS
from ui.pages.forms.uses_pieces import card, follows_html, list_of, radios, select
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from surveys.engine.form import Form
    from ui.pages.forms.uses_pieces import Saved

OFFERED: Final = {name: PERIODS[name] for name in ("daily", "weekly", "monthly")}
LAST_DAY: Final = 31
ALL_DAY: Final = ("00:00", "23:59")


def when_words(when: When) -> Text:
    """Say when a checklist is done."""
    period = PERIODS.get(when.period, PERIODS["daily"])
    if when.period == "weekly":
        period = list(WEEKDAYS.values())[when.weekday]
    if (when.begins, when.ends) == ALL_DAY:
        return say.ALL_DAY.fill(period=period)
    return say.HOURS.fill(period=period, begins=when.begins, ends=when.ends)


class PostsUse:
    """The card in which posts are chosen for a checklist."""

    def __init__(self, lang: str, form: Form, uses: Sequence[PostUse], saved: Saved) -> None:
        """Begin with the posts that keep it now; `saved` says anew on the page what the form is used for."""
        self.lang, self.form, self.saved = lang, form, saved
        self._read(uses)
        self.refused: Text | None = None
        acts: dict[str, Any] = {
            "post": self._post,
            "period": self._set("period"),
            "weekday": self._number("weekday"),
            "day": self._number("day"),
            "begins": self._set("begins"),
            "ends": self._set("ends"),
            "save": self._save,
        }
        self.fields = Block(self._html(), acts)

    def _read(self, uses: Sequence[PostUse]) -> None:
        self.uses = uses
        self.chosen = {use.post for use in uses if use.is_on}
        self.when = next((use.when for use in uses if use.is_on), When())

    def _html(self) -> Markup:
        lang = self.lang
        lines = checklist_of(self.form).lines
        said = [item for item in self.form.walk() if item.type == "yes_no" and item.duty and not item.retired]
        keeps = list_of(lang, [say.KEEPS.fill(count=len(said))]) if said else NOTHING
        ticks = [
            check(lang, use.name.to(lang), f"post={use.post}", on=use.post in self.chosen, value="1")
            for use in self.uses
        ]
        told = notice(lang, self.refused, "bad") if self.refused else NOTHING
        save = [Button(text=say.SAVE, act="save", weight="primary")]
        if any(use.is_on for use in self.uses):
            save.append(Button(text=say.SEE_DUTIES, href="/duties/team", icon="check"))
        return card(
            lang, say.POSTS, say.POSTS_WHY, told,
            titled(lang, say.WHICH_POSTS, tag("div", *ticks, class_="use-posts")),
            self._times() if len(said) < len(lines) or not lines else NOTHING, keeps,
            follows_html(lang, self._follows(len(lines))), button_row(lang, save), icon_name="check",
        )  # fmt: skip

    def _times(self) -> Markup:
        lang, when = self.lang, self.when
        days: Markup = NOTHING
        if when.period == "weekly":
            offered = [(str(at), words) for at, words in enumerate(WEEKDAYS.values())]
            days = titled(
                lang, say.WEEKDAY, select(lang, "weekday=", offered, str(when.weekday), label=say.WEEKDAY.to(lang))
            )
        elif when.period == "monthly":
            numbers = [(str(at), str(at)) for at in range(1, LAST_DAY + 1)]
            days = titled(lang, say.DAY, select(lang, "day=", numbers, str(when.day), label=say.DAY.to(lang)))
        hours = (line(lang, say.FROM, when.begins, "begins="), line(lang, say.UNTIL, when.ends, "ends="))
        return joined([
            titled(lang, say.PERIOD, radios(lang, "period", OFFERED, when.period)),
            tag("div", days, *hours, class_="use-pair"),
        ])  # fmt: skip

    def _follows(self, lines: int) -> list[Text]:
        chosen = [use for use in self.uses if use.post in self.chosen]
        if not chosen:
            return [say.NO_POSTS]
        posts = Text(
            zh="、".join(use.name.to("zh") for use in chosen), en=", ".join(use.name.to("en") for use in chosen)
        )
        people = sum(use.holders for use in chosen)
        period = say.EVERY.get(self.when.period, say.EVERY["daily"])
        told = [say.POSTS_FOLLOW.fill(posts=posts, people=people, period=period, lines=lines), when_words(self.when)]
        wrong = hours_problem(self.when)
        return [*told, wrong] if wrong else told

    # what people do

    def _draw(self) -> None:
        self.fields.show(self._html())

    def _post(self, key: str, value: str) -> None:
        post = int(key) if key.isdecimal() else 0
        self.chosen = self.chosen | {post} if value else self.chosen - {post}
        self._draw()

    def _set(self, name: str) -> Any:
        def change(_key: str, value: str) -> None:
            given: dict[str, Any] = {name: value.strip().replace("：", ":")}
            self.when = replace(self.when, **given)
            self._draw()

        return change

    def _number(self, name: str) -> Any:
        def change(_key: str, value: str) -> None:
            given: dict[str, Any] = {name: int(value) if value.isdecimal() else 0}
            self.when = replace(self.when, **given)
            self._draw()

        return change

    async def _save(self, _key: str, _value: str) -> None:
        seat = await current_seat()
        try:
            await use_for_posts(seat, self.form.id, sorted(self.chosen), self.when)
        except Refused as refused:
            self.refused = refused.text
            self._draw()
            return
        self.refused = None
        self._read(await posts_for(self.form.id))
        toast(say.POSTS_KEPT)
        self._draw()
        await self.saved()
