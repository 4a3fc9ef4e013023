"""The rules that open cases, drawn as rows: a question, how it is compared, with what; and who gets the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import ROLE_WORDS
from models.tables.cases import SEVERITY
from surveys.engine.conditions import OPERATORS
from surveys.engine.programme_reading import NO_VALUE, kind_of, operators_of, questions_of
from ui.pages.forms.in_words import condition_words
from ui.pages.forms.programmes import words as say
from ui.pages.forms.programmes.blanks import line, number, pick, said, sentence
from ui.parts.buttons import Button, button, icon_button
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from surveys.engine.form import Form
    from surveys.engine.plan import Node
    from surveys.engine.programme_sheet import Sheet

YES_NO = {"yes_no": (("y", "是", "yes"), ("n", "否", "no"))}
RECEIVERS = ("clerk", "supervisor", "manager", "general_manager")


class Rules:
    """The part of the page about cases."""

    def __init__(self, lang: str, form: Form, rechecks: Mapping[str, Text]) -> None:
        """Know the form whose answers open them, and the programmes that may ask again."""
        self.lang, self.form, self.rechecks = lang, form, rechecks
        self.questions = questions_of(form)

    def html(self, sheet: Sheet) -> Markup:
        """Draw all of them."""
        rules = [self._rule(one, number_) for number_, one in enumerate(sheet["alerts"])]
        none = NOTHING if rules else tag("p", say.NO_ALERTS.to(self.lang), class_="quiet")
        add = button(self.lang, Button(text=say.ADD_ALERT, act="add=alerts", icon="plus"))
        return section(self.lang, say.ALERTS, none, *rules, add)

    def _rule(self, one: Sheet, at: int) -> Markup:
        lang, path = self.lang, f"alerts.{at}"
        drop = icon_button(lang, "trash", say.DROP_ALERT, f"drop={path}")
        head = tag("header", tag("h3", say.RULE.fill(number=at + 1).to(lang)), drop)
        names = [("zh", say.TITLE_ZH), ("en", say.TITLE_EN)]
        shown = names if lang == "zh" else names[::-1]
        titles = [line(lang, f"{path}.{key}", one[key], label) for key, label in shown]
        when = self._own(one, path) if one["own"] else self._shipped(one, path)
        return tag("div", head, tag("div", *titles, class_="fields"), when, *self._after(one, path), class_="rule")

    def _shipped(self, one: Sheet, path: str) -> Markup:
        told = say.SHIPPED_RULE.fill(when=condition_words(one["when"], self.form))
        change = button(self.lang, Button(text=say.OWN_RULE, act=f"own={path}", icon="edit", weight="quiet"))
        return tag("div", tag("p", told.to(self.lang)), change, class_="shipped")

    def _own(self, one: Sheet, path: str) -> Markup:
        lang = self.lang
        how = pick(lang, f"{path}.joined", one["joined"], say.JOINS.items(), say.JOINED_SAID)
        rows = [self._row(row, f"{path}.rows.{at}") for at, row in enumerate(one["rows"])]
        add = button(lang, Button(text=say.ADD_ROW, act=f"add={path}.rows", icon="plus", weight="quiet"))
        lead = sentence(lang, say.JOINED, joined=how)
        told = tag("p", class_="quiet", data_said=f"{path}.told", aria_live="polite")
        return joined([lead, tag("ul", *rows, class_="condition-rows"), said(f"{path}.rows"), add, told])

    def _row(self, row: Sheet, path: str) -> Markup:
        lang = self.lang
        asked = pick(lang, f"{path}.question", row["question"], [("", say.CHOOSE_QUESTION)], say.QUESTION,
                     grouped=self._groups())  # fmt: skip
        node = self.questions.get(row["question"])
        operators = [(name, OPERATORS[name]) for name in operators_of(node)] if node else []
        offered: list[tuple[str, Text | str]] = [("", say.CHOOSE), *operators]
        how = pick(lang, f"{path}.operator", row["operator"], offered, say.OPERATOR)
        value = self._value(row, node, path) if node and row["operator"] not in {*NO_VALUE, ""} else NOTHING
        drop = icon_button(lang, "close", say.DROP_ROW, f"drop={path}")
        wrong = said(f"{path}.question", f"{path}.operator", f"{path}.value")
        return tag("li", tag("div", asked, how, value, drop, class_="condition-row"), wrong)

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        asked, counted = [], []
        for name, node in self.questions.items():
            if node.part.retired or node.item.retired:
                continue
            label = " ".join(node.part.label.to(self.lang).split()) or name
            if node.item.type == "calculation":
                if any(node.part.label.words.values()):
                    counted.append((name, label))
            else:
                asked.append((name, label[:80]))
        found = [(self.form.head.title.to(self.lang), asked)]
        return [*found, (say.CALCULATED.fill(label="").to(self.lang).rstrip("：: "), counted)] if counted else found

    def _value(self, row: Sheet, node: Node, path: str) -> Markup:
        name, lang = f"{path}.value", self.lang
        if choices := self._choices(node):
            return pick(lang, name, str(row["value"]), [("", say.CHOOSE), *choices], say.VALUE)
        kind = "scale" if node.is_row else kind_of(node)
        if kind in {"integer", "decimal", "scale"}:
            return number(lang, name, row["value"], say.VALUE)
        return tag(
            "input",
            type="date" if kind in {"date", "datetime"} else "text",
            id=f"f-{name}",
            class_="input value",
            value=str(row["value"]),
            data_name=name,
            maxlength=60,
            autocomplete="off",
            aria_label=say.VALUE.to(lang),
            aria_describedby=f"s-{name}",
        )

    def _choices(self, node: Node) -> list[tuple[str, Text | str]]:
        if offered := self.form.choices_of(node.item):
            return [(one.v, one.label) for one in offered if not one.retired]
        if kind_of(node) != "yes_no":
            return []
        is_counted = node.item.type == "calculation"
        return [(("yes" if v == "y" else "no") if is_counted else v, zh if self.lang == "zh" else en)
                for v, zh, en in YES_NO["yes_no"]]  # fmt: skip

    def _after(self, one: Sheet, path: str) -> list[Markup]:
        """Say who gets the case, who gets it later, and whether the customer is asked again."""
        lang = self.lang
        roles = [(name, ROLE_WORDS[name]) for name in RECEIVERS]
        parts = [
            sentence(
                lang,
                say.GIVEN_TO,
                severity=pick(lang, f"{path}.severity", one["severity"], SEVERITY.items(), say.SEVERITY),
                assign=pick(lang, f"{path}.assign", one["assign"], roles, say.ASSIGN),
                due=number(lang, f"{path}.due", one["due"], say.DUE),
            ),
            said(f"{path}.due"),
        ]
        for at, step in enumerate(one["steps"]):
            here = f"{path}.steps.{at}"
            told = sentence(
                lang,
                say.STEP,
                hours=number(lang, f"{here}.hours", step["hours"], say.STEP_HOURS),
                to=pick(lang, f"{here}.to", step["to"], roles, say.STEP_TO),
            )
            drop = icon_button(lang, "close", say.DROP_STEP, f"drop={here}")
            parts += [tag("div", told, drop, class_="blank-row"), said(f"{here}.hours")]
        add = Button(text=say.ADD_STEP, act=f"add={path}.steps", icon="plus", weight="quiet")
        again: list[tuple[str, Text | str]] = [
            ("", say.NO_RECHECK),
            *((key, say.RECHECK_BY.fill(title=title)) for key, title in self.rechecks.items()),
        ]
        recheck = pick(lang, f"{path}.recheck", one["recheck"], again, say.RECHECK_SAID)
        return [*parts, button(lang, add), sentence(lang, say.RECHECK, recheck=recheck)]
