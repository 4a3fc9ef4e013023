"""A programme as sentences with blanks, from whom it asks down to why it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import ROLE_WORDS
from models.outcomes import OUTCOME
from surveys.engine.programme_sheet import ALWAYS, BY_PHONE, BY_QUOTA, OF_ITSELF, sources_of
from surveys.programmes import HANDLERS
from surveys.sampling import EVENTS
from ui.pages.forms.programmes import words as say
from ui.pages.forms.programmes.blanks import line, number, pick, radios, said, sentence, ticks
from ui.pages.forms.programmes.rules import Rules
from ui.parts.buttons import Button, button, icon_button
from ui.parts.figures import folded, section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from surveys.engine.form import Form
    from surveys.engine.programme_sheet import Sheet


class Drawing:
    """Draws a sheet for one reader."""

    def __init__(self, lang: str, form: Form, others: Mapping[str, Text], rechecks: Mapping[str, Text]) -> None:
        """Know the form, the programmes that follow the same events, and those that ask again after a case."""
        self.lang, self.form, self.others = lang, form, others
        self.rules = Rules(lang, form, rechecks)

    def html(self, sheet: Sheet, forms: Mapping[str, Text]) -> Markup:
        """Draw all of it; a new programme may choose among `forms`."""
        is_timed = sheet["from"] in EVENTS or sheet["from"] == "case"
        parts = [
            self._name(sheet, forms),
            self._whom(sheet),
            self._when(sheet) if is_timed else NOTHING,
            self._share(sheet) if is_timed else NOTHING,
            self._how(sheet),
            self.rules.html(sheet),
            self._outcomes(sheet) if "phone" in sheet["channels"] else NOTHING,
            section(self.lang, say.WHY, line(self.lang, "note", sheet["note"], say.WHY_SAID, example=say.WHY_EXAMPLE)),
        ]
        return joined(parts)

    def _name(self, sheet: Sheet, forms: Mapping[str, Text]) -> Markup:
        lang = self.lang
        names = [("zh", say.NAME_ZH), ("en", say.NAME_EN)]
        shown = names if lang == "zh" else names[::-1]
        lines = [line(lang, key, sheet[key], label) for key, label in shown]
        if forms:
            form = pick(lang, "form", sheet["form"], forms.items(), say.USES)
        else:
            form = tag("strong", self.form.head.title.to(lang))
        return section(lang, say.NAME, tag("div", *lines, class_="fields"), sentence(lang, say.USES, form=form),
                       said("form"))  # fmt: skip

    def _whom(self, sheet: Sheet) -> Markup:
        lang, source = self.lang, sheet["from"]
        offered = {name: say.SOURCES[name] for name in (*sources_of(self.form), source)}
        parts = [radios(lang, "from", source, offered, say.WHOM)]
        parts.append(tag("p", say.NOT_BY_ITSELF.get(source, say.BY_ITSELF).to(lang), class_="quiet"))
        if source in EVENTS and self.others:
            ways: list[tuple[str, Text | str]] = [
                ("", say.NOT_INSTEAD),
                *((key, say.INSTEAD_OF.fill(title=title)) for key, title in self.others.items()),
            ]
            parts.append(
                sentence(lang, say.INSTEAD, instead=pick(lang, "instead", sheet["instead"], ways, say.INSTEAD))
            )
        return section(lang, say.WHOM, *parts)

    def _when(self, sheet: Sheet) -> Markup:
        lang = self.lang
        told = sentence(
            lang,
            say.AFTER[sheet["from"]],
            wait=number(lang, "wait", sheet["wait"], say.WAIT),
            expire=number(lang, "expire", sheet["expire"], say.EXPIRE),
        )
        return section(lang, say.WHEN, told, said("wait", "expire"), _hint(lang, say.WHEN_HINT))

    def _share(self, sheet: Sheet) -> Markup:
        lang = self.lang
        parts = [radios(lang, "draw", sheet["draw"], say.DRAWS, say.SHARE)]
        if sheet["draw"] == "random":
            share = number(lang, "share", sheet["share"], say.PERCENT_SAID)
            parts += [sentence(lang, say.PERCENT, share=share), said("share")]
        rest = number(lang, "rest", sheet["rest"], say.REST_SAID)
        parts += [sentence(lang, say.REST, rest=rest), said("rest")]
        parts += [self._quota(one, f"quotas.{at}") for at, one in enumerate(sheet["quotas"])]
        add = button(lang, Button(text=say.ADD_QUOTA, act="add=quotas", icon="plus", weight="quiet"))
        return section(lang, say.SHARE, *parts, add, _hint(lang, say.QUOTA_HINT))

    def _quota(self, one: Sheet, path: str) -> Markup:
        lang = self.lang
        told = sentence(
            lang,
            say.QUOTA,
            time=pick(lang, f"{path}.time", one["time"], say.QUOTA_TIME.items(), say.QUOTA_PERIOD),
            by=ticks(lang, f"{path}.by", one["by"], say.QUOTA_BY, say.QUOTA_PERIOD, beside=True),
            target=number(lang, f"{path}.target", one["target"], say.TARGET),
        )
        drop = icon_button(lang, "close", say.DROP_QUOTA, f"drop={path}")
        return joined([tag("div", told, drop, class_="blank-row"), said(f"{path}.target")])

    def _how(self, sheet: Sheet) -> Markup:
        lang = self.lang
        parts = [ticks(lang, "channels", sheet["channels"], say.CHANNELS, say.HOW), said("channels")]
        if "phone" in sheet["channels"]:
            roles = [(name, ROLE_WORDS[name]) for name in HANDLERS]
            handler = pick(lang, "handler", sheet["handler"], roles, say.HANDLER)
            attempts = number(lang, "attempts", sheet["attempts"], say.ATTEMPTS)
            parts += [sentence(lang, say.CALLED, handler=handler, attempts=attempts), said("attempts")]
        if "public" in sheet["channels"]:
            parts.append(self._public(sheet))
        return section(lang, say.HOW, *parts)

    def _public(self, sheet: Sheet) -> Markup:
        lang = self.lang
        return joined(
            [
                tag("h3", say.IDENTITY.to(lang)),
                radios(lang, "identity", sheet["identity"], say.IDENTITIES, say.IDENTITY),
                sentence(
                    lang,
                    say.LINK,
                    close=number(lang, "close", sheet["close"], say.CLOSE),
                    resume=number(lang, "resume", sheet["resume"], say.RESUME),
                ),
                said("close", "resume"),
                sentence(
                    lang,
                    say.POSTER,
                    poster=number(lang, "poster", sheet["poster"], say.POSTER_SAID),
                    one_per=pick(lang, "one_per", sheet["one_per"], say.ONE_WAYS.items(), say.ONE_PER),
                ),
                said("poster"),
                sentence(lang, say.LATE, late=pick(lang, "late", sheet["late"], say.LATE_WAYS.items(), say.LATE_SAID)),
            ]
        )

    def _outcomes(self, sheet: Sheet) -> Markup:
        lang = self.lang
        always = [*ALWAYS, *BY_PHONE, *(BY_QUOTA if sheet["quotas"] else ())]
        offered = {name: words for name, words in OUTCOME.items() if name not in OF_ITSELF}
        boxes = ticks(lang, "outcomes", sheet["outcomes"], offered, say.OUTCOMES, always=always)
        return folded(lang, say.OUTCOMES, boxes, _hint(lang, say.OUTCOMES_HINT))


def _hint(lang: str, text: Text) -> Markup:
    return tag("p", text.to(lang), class_="field-help")
