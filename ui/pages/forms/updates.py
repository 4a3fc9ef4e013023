"""A newer version that came with the product: what differs in words; take it over, some of it, or keep one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text
from surveys.engine.merging import WHOLE
from surveys.engine.problems import DefinitionRefused
from surveys.publishing import PUBLISHERS
from surveys.updates import keep_own, take_over
from ui.frame import go
from ui.pages.duplicates.tidying import check
from ui.pages.forms.drawing import problems_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import section
from ui.parts.markup import NOTHING, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.questions.counting import known_names
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.updates import Update

TAB: Final = "update"
OFFER: Final = Text(
    zh="系统带来了这张表的新版（第 {shipped} 版，您的基于第 {base} 版），有 {count} 处不同。您的表没有动。",
    en="The product brings a newer version of this form ({shipped}; yours is based on {base}), {count} differences. "
    "Your form is untouched.",
)
LOOK: Final = Text(zh="看差别", en="See the differences")
DIFFERENCES: Final = Text(zh="如果采用，会这样变", en="What taking it over would change")
WHICH: Final = Text(zh="勾掉不想要的，其余照旧。", en="Untick what you do not want; that stays as it is.")
OTHERS: Final = Text(zh="标题、计分和统计方式", en="Title, score and statistics")
TAKE: Final = Text(zh="采用勾选的", en="Take over what is ticked")
KEEP: Final = Text(zh="保留我的", en="Keep mine")
TAKEN: Final = Text(zh="已发布第 {version} 版", en="Version {version} is published")
KEPT: Final = Text(zh="保留了本店的表，这一版不再提示", en="Your form stays; this version is not offered again")
NONE: Final = Text(zh="没有可以采用的新版。", en="There is no newer version to take over.")


def offer_html(seat: Seat, update: Update, here: str) -> Markup:
    """Say above a form that there is something newer; only who may publish is asked."""
    if not seat.roles & PUBLISHERS or not update.changes:
        return NOTHING
    said = OFFER.fill(shipped=update.shipped.version, base=update.base, count=len(update.changes))
    look = button_row(seat.lang, [Button(text=LOOK, href=f"{here}?tab={TAB}")])
    return tag("div", notice(seat.lang, said, "information"), look, class_="section")


class Updating:
    """The side of a form's page on which the difference is looked at and decided on."""

    def __init__(self, lang: str, update: Update | None, here: str) -> None:
        """Begin with everything ticked."""
        self.lang, self.update, self.here = lang, update, here
        self.said: Markup = NOTHING
        self.names = list(dict.fromkeys(change.id for change in update.changes)) if update else []
        self.wanted = set(self.names)
        self.block = Block(self._html(), {"one": self._tick, "take": self._take, "keep": self._keep})

    def _html(self) -> Markup:
        lang, update = self.lang, self.update
        if update is None:
            return notice(lang, NONE, "information")
        rows = []
        for name in self.names:
            changes = [change for change in update.changes if change.id == name]
            title = changes[0].name if name != WHOLE else OTHERS
            lines = tag("ul", *(tag("li", change.text.to(lang)) for change in changes))
            rows.append(tag("li", check(lang, title, f"one={name}", on=name in self.wanted), lines))
        acts = [
            Button(text=TAKE, act="take", icon="check", weight="primary", disabled=not self.wanted),
            Button(text=KEEP, act="keep"),
        ]
        told = tag("ul", *rows, class_="form-versions")
        return section(
            lang, DIFFERENCES, tag("p", WHICH.to(lang), class_="quiet"), told, self.said, button_row(lang, acts)
        )

    def _tick(self, key: str, value: str) -> None:
        self.wanted = self.wanted | {key} if value else self.wanted - {key}
        self.block.show(self._html())

    async def _take(self, _key: str, _value: str) -> None:
        if self.update is None:
            return
        seat, form_key = await current_seat(), self.update.current.form.id
        wanted = None if self.wanted == set(self.names) else self.wanted
        try:
            done = await take_over(seat, form_key, wanted, known=known_names())
        except DefinitionRefused as refused:
            self.said = problems_html(self.lang, refused.problems)
        except Refused as refused:
            self.said = notice(self.lang, refused.text, "bad")
        else:
            toast(TAKEN.fill(version=done.published.form.version))
            await go(f"{self.here}?tab=versions")
            return
        self.block.show(self._html())

    async def _keep(self, _key: str, _value: str) -> None:
        if self.update is not None:
            await keep_own(await current_seat(), self.update.current.form.id)
            toast(KEPT)
            await go(self.here)
