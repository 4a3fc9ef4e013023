"""The shape of a definition: what pydantic refuses, told in the words of people who write forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, get_args

from pydantic import BaseModel

from models.text import Text
from surveys.engine.problems import DefinitionProblem, meant, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from surveys.engine.problems import Path

_WORDS_EXAMPLE: Final = "{zh: 满意度, en: Satisfaction}"
_QUOTED: Final = 40


def structural(error: ValidationError, model: type[BaseModel], data: Any) -> list[DefinitionProblem]:
    """Translate all that pydantic found; a value that may be of two types is told about once."""
    found: dict[Path, DefinitionProblem] = {}
    for detail in error.errors(include_url=False):
        path = _inside(detail["loc"], data, adding=detail["type"] == "missing")
        if path not in found:
            found[path] = _translated(detail, path, model)
    return list(found.values())


def place_of(path: Path, data: Any) -> str:
    """Write a path as people read it: numbers become the ids that stand there.

    >>> place_of(("items", 0, "items", 1, "relevant"), {"items": [{"id": "sec", "items": [{}, {"id": "why"}]}]})
    'items › sec › why › relevant'
    """
    words: list[str] = []
    here = data
    for depth, step in enumerate(path):
        here = _step(here, step)
        if isinstance(step, int):
            words.append(_name(here) or f"#{step + 1}")
        elif not (step == "items" and depth):
            words.append(str(step))
    return " › ".join(words)


def _step(here: Any, step: str | int) -> Any:
    try:
        return here[step]
    except (KeyError, IndexError, TypeError):
        return None


def _name(here: Any) -> str:
    """Give what an entry of a list calls itself."""
    if isinstance(here, dict):
        return next((str(here[key]) for key in ("id", "v", "q") if here.get(key) not in (None, "")), "")
    return str(here) if isinstance(here, str) else ""


def _inside(loc: tuple[int | str, ...], data: Any, *, adding: bool) -> Path:
    """Keep of pydantic's location what is in the data; the rest names a type it tried."""
    path: list[str | int] = []
    here = data
    for number, step in enumerate(loc):
        known = (isinstance(here, dict) and step in here) or (
            isinstance(here, (list, tuple)) and isinstance(step, int) and step < len(here)
        )
        if known or (adding and number == len(loc) - 1):
            path.append(step)
            here = _step(here, step)
    return tuple(path)


def _translated(detail: ErrorDetails, path: Path, model: type[BaseModel]) -> DefinitionProblem:
    """Choose the sentence for one thing that pydantic refused."""
    key = str(path[-1]) if path else ""
    found = _shown(detail["input"])
    context: Mapping[str, Any] = detail.get("ctx", {})
    kind = detail["type"]
    if kind == "extra_forbidden":
        end, near = meant(key, _words_of(model, path[:-1]))
        words = {lang: _NO_SUCH_WORD.fill(word=key).to(lang) + end.to(lang) for lang in ("zh", "en")}
        return DefinitionProblem(Text(**words), path, near=near)
    if kind == "missing":
        return DefinitionProblem(_MISSING.fill(word=key, example=_example(key)), path)
    if kind == "literal_error":
        allowed = [each.strip().strip("'") for each in str(context["expected"]).replace(" or ", ", ").split(",")]
        near = nearest(str(detail["input"]), allowed)
        text = (_NEARLY if near else _NOT_ONE_OF).fill(found=found, allowed=", ".join(allowed), near=near or allowed[0])
        return DefinitionProblem(text, path, near=near)
    if kind == "string_pattern_mismatch" and path[-2:-1] == ("duty",):
        return DefinitionProblem(_NOT_AN_HOUR.fill(found=found, example=f'{key}: "08:00"'), path)
    if kind == "string_pattern_mismatch":
        return DefinitionProblem(_name_text(str(detail["input"]), key), path, near=_as_name(str(detail["input"])))
    return DefinitionProblem(_plain(kind, key, found, context), path)


def _plain(kind: str, key: str, found: str, context: Mapping[str, Any]) -> Text:
    """Choose among the sentences that suggest no nearest name."""
    if kind in {"greater_than", "greater_than_equal", "less_than", "less_than_equal"}:
        sign = {"greater_than": ">", "greater_than_equal": "≥", "less_than": "<", "less_than_equal": "≤"}[kind]
        return _RANGE.fill(found=found, sign=sign, end=next(iter(context.values())))
    if kind == "value_error":
        return _NOT_WORDS.fill(found=found, example=_WORDS_EXAMPLE)
    if kind == "string_too_long":
        return _LONG.fill(most=context["max_length"])
    for begin, text in _BY_TYPE:
        if kind.startswith(begin):
            return text.fill(found=found, example=_example(key))
    return _OTHERWISE.fill(found=found, example=_example(key))


def _name_text(found: str, key: str) -> Text:
    if key == "v":
        return _CHOICE_VALUE.fill(found=found, near=_as_name(found) or "price")
    if found.startswith("_"):
        return _RESERVED.fill(found=found, near=_as_name(found))
    return _NAME.fill(found=found[:_QUOTED], near=_as_name(found) or "overall")


def _as_name(found: str) -> str:
    """Make a name of what was typed, as near as it gets."""
    words = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in found.lower()).strip("_0123456789")
    return "_".join(part for part in words.split("_") if part)


def _shown(found: object) -> str:
    words = found if isinstance(found, str) else "{…}" if isinstance(found, (dict, list)) else str(found)
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"


def _example(key: str) -> str:
    return f"{key}: {_EXAMPLES.get(key, '…')}"


def _words_of(model: type[BaseModel], path: Path) -> list[str]:
    """Give the words that may stand at a path, following the models."""
    here: type[BaseModel] | None = model
    for step in path:
        if here is None or isinstance(step, int):
            continue
        fields = {info.alias or name: info for name, info in here.model_fields.items()}
        here = next(_models(fields[step].annotation), None) if step in fields else here
    return [info.alias or name for name, info in here.model_fields.items()] if here else []


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Find the model inside a type such as tuple[Item, ...] | None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


_EXAMPLES: Final = {
    "id": "overall", "title": _WORDS_EXAMPLE, "label": _WORDS_EXAMPLE, "type": "scale", "v": "price",
    "items": "[{id: overall, type: scale, …}]", "form": "{id: csi_service, title: {zh: 回访, en: Call}}",
    "version": "2", "required": "true", "min": "1", "max": "10", "max_len": "200", "list": "reason",
    "weights": "{quality: 24, facility: 21}", "rows": "[{id: f_quality, label: …}]", "share": "0.4",
    "q": "overall", "as": "[mean, top2]", "from": "visit", "when": '"${low}"', "target": "97", "to": "manager",
    "who": "{from: visit, wait_days: 1}", "programme": "{id: csi_after_visit, form: csi_service, title: …}",
}  # fmt: skip
_NO_SUCH_WORD = Text(zh="这里没有“{word}”这个词", en="There is no word “{word}” here")
_MISSING = Text(
    zh="缺少“{word}”，请补上，例如 {example}",
    en="“{word}” is missing. Please add it, for example {example}",
)
_NOT_ONE_OF = Text(
    zh="“{found}”不在可选的词里，可以写 {allowed}，例如 {near}",
    en="“{found}” is not among the words for this. It can be {allowed}, for example {near}",
)
_NEARLY = Text(
    zh="没有“{found}”这个词，是不是想写 {near}？",
    en="“{found}” is not a word for this. Did you mean {near}?",
)
_NAME = Text(
    zh="“{found}”不能当名称：要用小写字母开头，只用小写字母、数字和下划线，例如 {near}",
    en="“{found}” cannot be a name: it begins with a small letter and has only small letters, digits and underscores, "
    "for example {near}",
)
_RESERVED = Text(
    zh="“{found}”以下划线开头，这样的名称留给系统用，请换一个，例如 {near}",
    en="“{found}” begins with an underscore; such names are kept for the system. Please take another, "
    "for example {near}",
)
_NOT_AN_HOUR = Text(
    zh="“{found}”不是几点几分，请写成两位小时加两位分钟，例如 {example}",
    en="“{found}” is no time of day. It is written with two digits each, for example {example}",
)
_CHOICE_VALUE = Text(
    zh="选项的值“{found}”里不能有空格，也不能空着，例如 v: {near}",
    en="A choice's value has no spaces and is not empty; found “{found}”. For example v: {near}",
)
_RANGE = Text(
    zh="这里的数要 {sign} {end}，现在写的是 {found}，例如 {end}",
    en="The number here should be {sign} {end}; found {found}. Please change it",
)
_NOT_WORDS = Text(
    zh="给人看的字要写成两种语言，例如 {example}；现在写的是 {found}",
    en="Words for people are written in both languages, for example {example}; found {found}",
)
_LONG = Text(
    zh="太长了，最多 {most} 个字符，请缩短",
    en="This is too long: at most {most} characters. Please shorten it",
)
_OTHERWISE = Text(
    zh="“{found}”放在这里看不懂，请照这样写：{example}",
    en="“{found}” cannot be understood here. Please write it like this: {example}",
)
_BY_TYPE = (
    ("int", Text(
        zh="这里要写整数，例如 {example}；现在写的是“{found}”",
        en="A whole number goes here, for example {example}; found “{found}”",
    )),
    ("float", Text(
        zh="这里要写数字，例如 {example}；现在写的是“{found}”",
        en="A number goes here, for example {example}; found “{found}”",
    )),
    ("bool", Text(
        zh="这里要写 true 或 false，例如 {example}；现在写的是“{found}”",
        en="This is true or false, for example {example}; found “{found}”",
    )),
    ("string", Text(
        zh="这里要写文字，例如 {example}；现在写的是“{found}”",
        en="Plain text goes here, for example {example}; found “{found}”",
    )),
    ("tuple", Text(
        zh="这里要写成一列，例如 {example}；现在写的是“{found}”",
        en="A list goes here, for example {example}; found “{found}”",
    )),
    ("dict", Text(
        zh="这里要写成“词: 值”的样子，例如 {example}；现在写的是“{found}”",
        en="This is written as “word: value”, for example {example}; found “{found}”",
    )),
    ("model", Text(
        zh="这里要写成“词: 值”的样子，例如 {example}；现在写的是“{found}”",
        en="This is written as “word: value”, for example {example}; found “{found}”",
    )),
)  # fmt: skip
