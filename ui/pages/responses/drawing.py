"""How a response looks: its answers, its score, and who gave it when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.database.stored import moment_of
from models.kinds.datetime import local
from models.kinds.file import uploads_in
from models.tables.cases import CASE_STATE
from models.tables.responses import IDENTITY
from models.tables.surveys import ANSWERED_BY
from models.text import Text
from models.uploads.upload import Upload
from surveys.editing import changes_of
from surveys.engine.measures import points_of
from surveys.engine.plan import plan_of
from surveys.engine.showing import filled, label_of, shown
from ui.pages.responses import words as say
from ui.parts.figures import chip, facts, section
from ui.parts.markup import NOTHING, joined, tag
from ui.questions.counting import figure_html
from ui.questions.picking import NOUNS
from ui.questions.sent import flattened
from ui.widgets.file import NO_LONGER, gallery

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markupsafe import Markup

    from surveys.engine.form import Form, Score
    from surveys.engine.plan import Node
    from ui.pages.responses.loading import Given

FRAMES = frozenset({"group", "page", "repeat"})
UNSPOKEN = frozenset({"note", "figure", "calculation"})
MINUTE = 60


def answers_html(lang: str, given: Given) -> Markup:
    """Draw every answer under its question, in the order it was asked; hidden ones in grey."""
    if given.row["state"] == "draft":
        return tag("p", say.DRAFT.to(lang), class_="quiet")
    held = flattened(given.answers)
    asked = [key for key in given.settled.visible if key not in given.hidden]
    late = [key for key in held if key not in set(asked) and held[key] not in (None, "", [])]
    lines = list(_lines(lang, given, [*asked, *late], held))
    kept = [_hidden(lang, given, key, value) for key, value in given.hidden.items()]
    return tag("div", *lines, *kept, class_="answers")


def _lines(lang: str, given: Given, keys: list[str], held: Mapping[str, Any]) -> Iterator[Markup]:
    form, head = given.version.form, NOTHING
    nodes = plan_of(form).nodes
    for key in keys:
        name = key.rpartition(".")[2]
        node = nodes.get(name)
        kind = node.item.type if node else "text"
        if kind in FRAMES:
            words = label_of(form, key).to(lang) if node and any(node.part.label.words.values()) else ""
            head = tag("h3", words) if words else NOTHING
        elif kind == "grid" and node and not node.is_row:
            head = joined([head, tag("p", _asked(lang, given, key), class_="answer-grid")])
        elif kind == "figure" and (counted := given.settled.context.figures.get(name)):
            words = _asked(lang, given, key) if node and _has_words(node) else ""
            yield joined([head, figure_html(lang, words, counted)])
            head = NOTHING
        elif kind not in UNSPOKEN:
            yield joined([head, _answer(lang, given, key, held.get(key))])
            head = NOTHING


def _has_words(node: Node) -> bool:
    return any(node.part.label.words.values())


def _asked(lang: str, given: Given, key: str) -> str:
    return filled(label_of(given.version.form, key), given.settled).to(lang)


def _answer(lang: str, given: Given, key: str, value: Any) -> Markup:
    form, name = given.version.form, key.rpartition(".")[2]
    words = shown(form, name, value).to(lang)
    if not words:
        said = tag("span", say.NOT_ANSWERED.to(lang), class_="quiet")
    elif _type(form, name) == "file":
        said = gallery(lang, [given.uploads.get(each) or _gone(lang, each) for each in uploads_in(value)])
    elif _type(form, name) == "relation" and isinstance(value, dict):
        said = tag("a", words, href=f"/{NOUNS[str(form.asked[name][0].to)]}/{value['id']}")
    elif _is_long(form, name):
        said = tag("blockquote", words, lang=given.row["lang"])
    else:
        most = _most(form, name) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""
        said = joined([tag("strong", words), tag("span", most, class_="quiet") if most else NOTHING])
    classes = "answer is-row" if name in form.asked and form.asked[name][1].id != form.asked[name][0].id else "answer"
    return tag("div", tag("p", _asked(lang, given, key), class_="asked"), tag("div", said), class_=classes)


def _hidden(lang: str, given: Given, key: str, value: Any) -> Markup:
    words = shown(given.version.form, key.rpartition(".")[2], value).to(lang)
    asked = tag("p", _asked(lang, given, key), class_="asked")
    return tag("div", asked, tag("div", words, " ", tag("small", say.HIDDEN.to(lang))), class_="answer is-hidden")


def _type(form: Form, name: str) -> str:
    return form.asked[name][0].type if name in form.asked else ""


def _gone(lang: str, number: str) -> Upload:
    return Upload(number, NO_LONGER.to(lang), "", 0, "")


def _is_long(form: Form, name: str) -> bool:
    base = form.asked.get(name)
    return base is not None and base[0].type in {"long_text", "text"}


def _most(form: Form, name: str) -> str:
    base = form.asked.get(name)
    return f" / {base[0].scale.max}" if base and base[0].scale else ""


def score_html(lang: str, given: Given) -> Markup:
    """Draw the score with its factors, and how it is counted."""
    how, detail = given.version.form.score, given.detail
    if how is None or not detail:
        return section(lang, say.SCORE, tag("p", say.NO_SCORE.to(lang), class_="quiet"))
    head = how.title or say.SCORE
    number = number_html(lang, how, detail)
    counted = tag("details", tag("summary", say.HOW.to(lang)), *how_html(lang, how, detail), class_="counted")
    return section(lang, head, number, bars_html(lang, how, detail), counted)


def number_html(lang: str, how: Score, detail: Mapping[str, Any]) -> Markup:
    """Draw the number large, with its band."""
    if detail.get("index") is None:
        why = say.VOID_WHY.get(str(detail.get("void")), say.NO_SCORE)
        return tag("p", why.to(lang), class_="quiet")
    band = next((one.label for one in how.bands if one.id == detail.get("band") and one.label), None)
    unit = tag("span", say.OUT_OF.fill(points=f"{points_of(how):g}").to(lang), class_="unit")
    inside = [tag("span", f"{detail['index']:.0f}", class_="value"), unit if how.how != "sum" else NOTHING]
    inside += [chip(lang, band)] if band else []
    return tag("div", tag("div", *inside, class_="number"), class_="figure score-number")


def bars_html(lang: str, how: Score, detail: Mapping[str, Any]) -> Markup:
    """Draw each factor as a bar with its number; what was not rated says so."""
    return tag("ul", *(_bar(lang, how, name, one) for name, one in detail.get("factors", {}).items()), class_="bars")


def _bar(lang: str, how: Score, name: str, one: Mapping[str, Any]) -> Markup:
    label = tag("span", how.factors.get(name, Text.plain(name)).to(lang), class_="bar-name")
    if one.get("score") is None:
        return tag("li", label, tag("span", say.LEFT_OUT.to(lang), class_="quiet bar-none"))
    part = max(0.0, min(1.0, float(one.get("share") or 0)))
    bar = tag("span", tag("span", style=f"width:{part:.0%}"), class_="bar", aria_hidden="true")
    return tag("li", label, bar, tag("span", f"{one['score']:.1f}", class_="bar-value"))


def how_html(lang: str, how: Score, detail: Mapping[str, Any]) -> list[Markup]:
    """Say in words and numbers how the score came about."""
    factors = detail.get("factors", {})
    told = [tag("p", say.BY[how.how].fill(points=f"{points_of(how):g}").to(lang))]
    if any(one.get("score") is None for one in factors.values()):
        told.append(tag("p", say.WHY_LEFT_OUT[how.missing].to(lang)))
    heads = tag("tr", *(tag("th", text.to(lang), scope="col") for text in (say.FACTOR, say.MEAN, say.WEIGHT)))
    rows = (
        tag(
            "tr",
            tag("td", how.factors.get(name, Text.plain(name)).to(lang)),
            tag("td", "—" if one.get("score") is None else f"{one['score']:.2f}", class_="number"),
            tag("td", f"{one.get('weight', 1):g}", class_="number"),
        )
        for name, one in factors.items()
    )
    return [*told, tag("table", tag("thead", heads), tag("tbody", *rows), class_="rows")] if factors else told


def side_html(lang: str, given: Given) -> Markup:
    """Draw who answered, when, by which way, and what came of it."""
    row = given.row
    rows: list[tuple[Text | str, Any]] = [
        (say.CUSTOMER, _link(f"/customers/{row['customer_id']}", given.who) if given.who else _nobody(lang, given)),
        (say.CAR, _link(f"/vehicles/{row['vehicle_id']}", row["plate"]) if row["plate"] else ""),
        (say.VISIT, _link(f"/visits/{row['visit_id']}", say.VISIT_OPEN.to(lang)) if row["visit_id"] else ""),
        (say.ADVISOR, row["advisor"] or ""),
        (say.AUTHOR, row["author"] or ""),
        (say.PROGRAMME, (row["programme_english"] if lang == "en" else "") or row["programme"] or ""),
        (say.CHANNEL, ANSWERED_BY[row["channel"]].to(lang)),
        (say.IDENTITY, IDENTITY[row["identity"]].to(lang)),
        (say.WHEN, when_words(row)),
        (say.DURATION, _taken(lang, row["duration"])),
    ]
    parts = [section(lang, say.WHO_AND_WHEN, facts(lang, [(name, value) for name, value in rows if value]))]
    if given.cases:
        lines = (
            tag("li", _link(f"/cases/{one['id']}", one["title"]), " ", chip(lang, CASE_STATE[one["state"]]))
            for one in given.cases
        )
        parts.append(section(lang, say.CASES, tag("ul", *lines, class_="plain-list")))
    if given.edits:
        parts.append(section(lang, say.HISTORY, _edits(lang, given)))
    return joined(parts)


def when_words(row: Mapping[str, Any]) -> str:
    """Write the moment of the answers, or the day alone where no more is kept."""
    if row["submitted_at"]:
        return f"{local(moment_of(row['submitted_at'])):%Y-%m-%d %H:%M}"
    return str(row["answered_on"] or "")[:10]


def _link(address: str, words: object) -> Markup:
    return tag("a", words, href=address)


def _nobody(lang: str, given: Given) -> str:
    return (say.NAMELESS if given.row["identity"] == "anonymous" else say.NOBODY).to(lang)


def _taken(lang: str, seconds: int | None) -> str:
    return "" if seconds is None else say.MINUTES.fill(minutes=seconds // MINUTE, seconds=seconds % MINUTE).to(lang)


def _edits(lang: str, given: Given) -> Markup:
    return tag("ol", *(_edit(lang, given, one) for one in given.edits), class_="happened is-plain")


def _edit(lang: str, given: Given, one: Any) -> Markup:
    head = tag("p", tag("strong", one.by), " ", say.DID[one.action].to(lang), class_="came")
    why = (
        tag("p", say.REASON.to(lang), "：" if lang == "zh" else ": ", one.reason, class_="quiet") if one.reason else ""
    )
    lines = [
        tag("li", tag("span", each.label.to(lang), class_="what"), " ",
            tag("del", each.before_shown.to(lang) or say.NOT_ANSWERED.to(lang)), " → ",
            tag("ins", each.after_shown.to(lang) or say.NOT_ANSWERED.to(lang)))
        for each in (changes_of(given.version.form, one) if one.action == "edit" else ())
    ]  # fmt: skip
    before, after = one.before.get("score"), one.after.get("score")
    if one.action == "edit" and before is not None and after is not None and round(before) != round(after):
        lines.append(tag("li", say.SCORE_MOVED.fill(before=f"{before:.0f}", after=f"{after:.0f}").to(lang)))
    clock = tag("time", f"{local(moment_of(one.at)):%m-%d %H:%M}")
    return tag("li", tag("div", head, tag("ul", *lines, class_="differences") if lines else NOTHING, why), clock)
