"""The settings of one item: its words first, then how it is answered, when it is asked, and what few people need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.tables.surveys import CHANNEL
from surveys.building.edits import reasons_in
from surveys.building.kinds import ALIKE, KINDS, kind_of
from surveys.building.parts import HOLDING, ITEM, holder_of, inside
from ui.pages.builder import words as say
from ui.pages.builder import words_around as around_words
from ui.pages.builder.answered import answered_html
from ui.pages.builder.asking import asking_html, follow_html
from ui.pages.builder.boxes import act, area, both, field, icon_act, line, pick, said, select, tick
from ui.pages.builder.counting import factor_html
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from ui.pages.builder.scene import Scene

NOT_ANSWERED = frozenset({*HOLDING, "note", "calculation", "figure"})


def item_sheet(scene: Scene, name: str) -> Markup:
    """Draw the settings of one item."""
    lang, item, part = scene.lang, scene.item(name), ITEM + name
    kind = item["type"]
    label = say.HEADING if kind in HOLDING else say.NOTE if kind == "note" else say.LABEL
    attributes = {"data_label": name, "autofocus": scene.is_fresh}
    words = both(lang, (part, ["label"]), item.get("label"), label, rows=2, attributes=attributes)
    help_ = say.ENTER_INSIDE if kind in HOLDING else say.ENTER_NEXT
    required = NOTHING
    if kind not in NOT_ANSWERED:
        held = item.get("required")
        required = tag("div", tick(lang, (part, ["required"]), held, say.REQUIRED), class_="field wide")
    return joined(
        [
            _head(scene, name),
            said(""),
            field(lang, label, words, help_=help_),
            required,
            _worked_out(scene, name),
            answered_html(scene, name),
            factor_html(scene, name),
            follow_html(scene, name),
            _reasons(scene, name),
            asking_html(scene, name),
            _duty(scene, name),
            _more(scene, name),
        ]
    )


def _head(scene: Scene, name: str) -> Markup:
    lang, item = scene.lang, scene.item(name)
    kind = kind_of(item)
    ways = [kind.key, *(one for one in ALIKE.get(item["type"], ()) if one != kind.key)]
    turn = select(lang, kind.key, [(one, KINDS[one].name) for one in ways], say.TURN, data_kind=name, id="b-kind")
    is_published = name in scene.kept.draft.taken
    buttons = [
        icon_act(lang, "shift", say.UP, icon("up"), item=name, by=-1),
        icon_act(lang, "shift", say.DOWN, icon("down"), item=name, by=1),
        icon_act(lang, "copy", say.COPY, icon("copy"), item=name),
        icon_act(lang, "remove", say.REMOVE, icon("trash"), items=[name]),
    ]
    if item["type"] in HOLDING:
        buttons.insert(3, icon_act(lang, "unwrap", say.UNWRAP, icon("panel"), item=name))
    retire = NOTHING
    if is_published:
        is_gone = bool(item.get("retired"))
        retire = act(
            lang,
            "retire",
            say.REVIVE if is_gone else say.RETIRE,
            icon=icon("archive"),
            weight="quiet",
            item=name,
            on=not is_gone,
        )
    return tag("header", tag("span", turn, class_="sheet-kind"), tag("span", *buttons, class_="sheet-acts"), retire)


def _worked_out(scene: Scene, name: str) -> Markup:
    """Draw what the system fills in itself: a formula, or one of its figures."""
    lang, item, part = scene.lang, scene.item(name), ITEM + name
    if item["type"] == "calculation":
        box = area(lang, (part, ["expr"]), item.get("expr"), say.FORMULA, spellcheck="false")
        gives = pick(lang, (part, ["value"]), str(item.get("value") or "text"), say.GIVEN.items(), say.GIVES)
        return joined(
            [field(lang, say.FORMULA, box, word="expr", help_=say.FORMULA_HELP.fill()), field(lang, say.GIVES, gives)]
        )
    if item["type"] != "figure":
        return NOTHING
    from reports.figures import FIGURES  # noqa: PLC0415 -- only meetings' forms show figures
    from reports.period import PERIODS  # noqa: PLC0415 -- as above

    figures = [(key, one.title) for key, one in FIGURES.all().items()]
    periods: list[tuple[str, Text | str]] = [
        (key, one if isinstance(one, str) else key) for key, one in _periods(PERIODS)
    ]
    return joined(
        [
            field(
                lang,
                say.FIGURE,
                pick(lang, (part, ["figure"]), str(item.get("figure") or ""), figures, say.FIGURE),
                word="figure",
            ),
            field(
                lang,
                say.PERIOD,
                pick(lang, (part, ["period"]), str(item.get("period") or ""), periods, say.PERIOD),
                word="period",
            ),
        ]
    )


def _periods(known: Any) -> list[tuple[str, Any]]:
    return [(key, key) for key in known] if not isinstance(known, dict) else list(known.items())


def _duty(scene: Scene, name: str) -> Markup:
    """Draw when a line of a post's checklist is done; one that says nothing follows the schedule of the post."""
    item, lang, part = scene.item(name), scene.lang, ITEM + name
    if item["type"] != "yes_no" or scene.parts["form"].get("kind") != "checklist":
        return NOTHING
    duty: Mapping[str, Any] = item.get("duty") or {}
    period = str(duty.get("period") or "daily") if duty else ""
    periods: list[tuple[str, Text | str]] = [("", say.AS_SCHEDULED), *say.PERIODS.items()]
    parts = [pick(lang, (part, ["duty", "period"]), period, periods, say.DUTY)]
    if duty:
        parts += [_day(lang, part, period, duty), _hours(lang, name, duty), *_lateness(lang, part, duty)]
    return field(lang, say.DUTY, tag("div", *parts, class_="in-line"), word="duty")


def _reasons(scene: Scene, name: str) -> Markup:
    """Tell or choose by which question of a survey the satisfaction page ranks the reasons."""
    item, lang = scene.item(name), scene.lang
    if item["type"] not in {"choice", "choices"} or scene.parts["form"].get("kind", "survey") != "survey":
        return NOTHING
    if item.get("retired") or not item.get("list"):
        return NOTHING
    if reasons_in(scene.parts) == name:
        return field(lang, around_words.REASONS, tag("p", around_words.REASONS_HERE.to(lang), class_="quiet"))
    do = act(lang, "reasons", around_words.REASONS_BY, icon=icon("report"), item=name)
    return field(lang, around_words.REASONS, tag("div", do, class_="buttons"))


def _day(lang: str, part: str, period: str, duty: Mapping[str, Any]) -> Markup:
    if period == "weekly":
        days: list[tuple[str, Text | str]] = [("", "—"), *say.WEEKDAYS.items()]
        return pick(lang, (part, ["duty", "weekday"]), str(duty.get("weekday") or ""), days, say.WEEKDAY)
    if period != "monthly":
        return NOTHING
    return _beside(lang, say.DAY, line(lang, (part, ["duty", "day"]), duty.get("day"), say.DAY, digits=3))


def _hours(lang: str, name: str, duty: Mapping[str, Any]) -> Markup:
    label = say.BETWEEN_HOURS.to(lang)
    from_, to = (
        tag("input", type="time", class_="input", value=str(duty.get(end) or ""), aria_label=label,
            data_part=ITEM + name, data_path=f'["duty", "{end}"]', id=f"b-{name}-{end}")
        for end in ("from", "to")
    )  # fmt: skip
    return tag("span", label, " ", from_, "–", to, class_="beside")


def _lateness(lang: str, part: str, duty: Mapping[str, Any]) -> list[Markup]:
    late = line(lang, (part, ["duty", "late_days"]), duty.get("late_days"), say.LATE_DAYS, digits=3)
    proof = pick(lang, (part, ["duty", "proof"]), str(duty.get("proof") or "none"), say.PROOFS.items(), say.PROOF)
    return [_beside(lang, say.LATE_DAYS, late), _beside(lang, say.PROOF, proof)]


def _beside(lang: str, text: Text, box: Markup) -> Markup:
    return tag("label", tag("span", text.to(lang)), box, class_="beside")


def _more(scene: Scene, name: str) -> Markup:
    lang, item, part = scene.lang, scene.item(name), ITEM + name
    parts = [_place(scene, name)]
    for word, text, rows in (("hint", say.HINT, 1), ("script", say.SCRIPT, 3), ("purpose", say.PURPOSE, 1)):
        if word == "script" and scene.parts["form"].get("kind") != "survey" and not item.get("script"):
            continue
        parts.append(field(lang, text, both(lang, (part, [word]), item.get(word), text, rows=rows)))
    channels: list[tuple[str, Text | str]] = [("", say.EVERYWHERE), *CHANNEL.items()]
    parts.append(
        field(lang, say.CHANNEL, pick(lang, (part, ["channel"]), str(item.get("channel") or ""), channels, say.CHANNEL))
    )
    held = item.get("print") or {}
    lines = _beside(lang, say.LINES, line(lang, (part, ["print", "lines"]), held.get("lines"), say.LINES, digits=3))
    ticks = [
        tick(lang, (part, ["print", word]), held.get(word), text)
        for word, text in (("break_before", say.BREAK), ("hide", say.HIDE))
    ]
    parts.append(field(lang, say.PRINT, lines, *ticks, word="print"))
    if item["type"] not in NOT_ANSWERED and item["type"] != "grid":
        parts.append(
            joined(
                [
                    tick(lang, (part, ["pii"]), item.get("pii"), say.PII),
                    tick(lang, (part, ["keep_hidden"]), item.get("keep_hidden"), say.KEEP_HIDDEN),
                ]
            )
        )
    parts.append(_key(scene, name))
    is_open = any(item.get(word) for word in ("hint", "script")) and item["type"] == "note"
    return tag("details", tag("summary", say.MORE.to(lang)), *parts, class_="section folded", open=is_open)


def _place(scene: Scene, name: str) -> Markup:
    """Offer the sections to move it into; what drags by mouse goes by keyboard too."""
    lang = scene.lang
    own = set(inside(scene.parts, name))
    sections: list[tuple[str, Text | str]] = [("", say.TOP)]
    for each, _ in scene.order:
        if scene.item(each)["type"] in HOLDING and each not in own:
            sections.append((each, scene.name_of(each)))
    if len(sections) == 1:
        return NOTHING
    held = holder_of(scene.parts, name)
    return field(lang, say.MOVE_TO, select(lang, held, sections, say.MOVE_TO, data_holder=name, id="b-holder"))


def _key(scene: Scene, name: str) -> Markup:
    lang = scene.lang
    box = tag(
        "input",
        type="text",
        class_="input",
        value=name,
        data_rename=name,
        maxlength=60,
        spellcheck="false",
        autocomplete="off",
        aria_label=say.KEY.to(lang),
        id="b-key",
    )
    told = say.KEY_KEPT if name in scene.kept.draft.taken else None
    return field(lang, say.KEY, box, word="id", help_=told)


def several_sheet(scene: Scene, names: list[str]) -> Markup:
    """Draw what may be done with several items at once."""
    lang = scene.lang
    buttons = [
        act(lang, "wrap", say.WRAP, icon=icon("panel"), items=names),
        act(lang, "require", say.REQUIRE_ALL, icon=icon("check"), items=names, on=True),
        act(lang, "require", say.REQUIRE_NONE, items=names, on=False),
        act(lang, "remove", say.REMOVE, icon=icon("trash"), items=names),
    ]
    return joined([tag("h2", say.SEVERAL.fill(count=len(names)).to(lang)), tag("div", *buttons, class_="buttons")])
