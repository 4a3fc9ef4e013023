"""Headers: the many names that form authors give one column, led back to one."""

from __future__ import annotations

from typing import Final

from models.folding import fold

TRANSLATED: Final = (
    "label", "hint", "guidance_hint", "image", "big-image", "audio", "video", "constraint_message", "required_message",
)  # fmt: skip
OF_OURS: Final = ("x_script", "x_purpose", "x_unit", "x_low", "x_high", "x_title", "x_about", "x_welcome", "x_thanks")
_SURVEY_COLUMNS: Final = frozenset({
    "type", "name", "label", "hint", "guidance_hint", "default", "parameters", "choice_filter", "trigger", "intent",
    "query", "bind", "control", "instance", "media", "disabled", "save_to", "sms_field", "sms_option", "rows",
})  # fmt: skip
_SURVEY_SAME: Final[dict[str, tuple[str, ...]]] = {
    "caption": ("label",), "command": ("type",), "tag": ("name",), "value": ("name",), "body": ("control",),
    "relevant": ("bind", "relevant"), "relevance": ("bind", "relevant"), "required": ("bind", "required"),
    "read_only": ("bind", "readonly"), "readonly": ("bind", "readonly"), "constraint": ("bind", "constraint"),
    "constraint_message": ("bind", "jr:constraintMsg"), "constraining_message": ("bind", "jr:constraintMsg"),
    "calculation": ("bind", "calculate"), "calculate": ("bind", "calculate"),
    "appearance": ("control", "appearance"), "count": ("control", "jr:count"), "repeat_count": ("control", "jr:count"),
    "jr:count": ("control", "jr:count"), "autoplay": ("control", "autoplay"), "rows": ("control", "rows"),
    "image": ("media", "image"), "big-image": ("media", "big-image"), "audio": ("media", "audio"),
    "video": ("media", "video"), "requiredmsg": ("bind", "jr:requiredMsg"),
    "required_message": ("bind", "jr:requiredMsg"), "noapperrorstring": ("bind", "jr:noAppErrorString"),
    "no_app_error_string": ("bind", "jr:noAppErrorString"), "compact_tag": ("instance", "odk:tag"),
    "save_to": ("bind", "entities:saveto"),
}  # fmt: skip
_CHOICE_COLUMNS: Final = frozenset({"list_name", "name", "label", "media"})
_CHOICE_SAME: Final[dict[str, tuple[str, ...]]] = {
    "caption": ("label",), "value": ("name",), "image": ("media", "image"), "big-image": ("media", "big-image"),
    "audio": ("media", "audio"), "video": ("media", "video"),
}  # fmt: skip
_SETTINGS_COLUMNS: Final = frozenset({
    "form_title", "form_id", "version", "default_language", "style", "name", "instance_name", "public_key", "flat",
    "submission_url", "auto_send", "auto_delete", "allow_choice_duplicates", "clean_text_values",
    "add_none_option", "instance_id", "instance_xmlns", "namespaces", "sms_keyword", "sms_separator", "client_editable",
})  # fmt: skip
_SETTINGS_SAME: Final[dict[str, tuple[str, ...]]] = {
    "set_form_title": ("form_title",), "title": ("form_title",), "set_form_id": ("form_id",), "id_string": ("form_id",),
    "prefix": ("prefix",), "omit_instanceid": ("omit_instanceID",),
}  # fmt: skip
OF_ENTITIES: Final = frozenset({"list_name", "entity_id", "create_if", "update_if", "repeat", "label"})
_KNOWN: Final[dict[str, tuple[frozenset[str], dict[str, tuple[str, ...]]]]] = {
    "survey": (_SURVEY_COLUMNS, _SURVEY_SAME), "choices": (_CHOICE_COLUMNS, _CHOICE_SAME),
    "settings": (_SETTINGS_COLUMNS, _SETTINGS_SAME), "entities": (OF_ENTITIES, {"dataset": ("list_name",)}),
}  # fmt: skip
_OUR_NAMES: Final[dict[tuple[str, ...], str]] = {
    ("bind", "relevant"): "relevant", ("bind", "required"): "required", ("bind", "readonly"): "read_only",
    ("bind", "constraint"): "constraint", ("bind", "jr:constraintMsg"): "constraint_message",
    ("bind", "jr:requiredMsg"): "required_message", ("bind", "calculate"): "calculation",
    ("control", "appearance"): "appearance", ("control", "jr:count"): "repeat_count",
    ("bind", "entities:saveto"): "save_to",
}  # fmt: skip


def snake(words: str) -> str:
    """Write a header as programs do.

    >>> snake("  List  Name ")
    'list_name'
    """
    return "_".join(words.split()).lower()


def parted(header: str, sheet: str, *, doubled: bool) -> tuple[str, ...]:
    """Part a header into what it means and the language behind it; an unknown one stays as it is.

    >>> parted("bind:jr:constraintMsg", "survey", doubled=False)
    ('bind', 'jr:constraintMsg')
    >>> parted("Caption : 中文 (zh)", "survey", doubled=False)
    ('label', '中文 (zh)')
    """
    columns, same = _KNOWN.get(sheet, (frozenset[str](), dict[str, tuple[str, ...]]()))
    whole = snake(fold(header))
    if whole in columns and whole not in same:
        return (whole,)
    folded = header.replace("：", ":")
    if doubled or "::" in folded:
        tokens = [part.strip() for part in folded.split("::")]
    else:
        tokens = [part.strip() for part in folded.split(":")]
        if "jr" in tokens[:-1]:
            at = tokens.index("jr")
            tokens[at : at + 2] = [f"jr:{tokens[at + 1]}"]
    first = snake(fold(tokens[0]))
    if first in same:
        return (*same[first], *tokens[1:])
    if first in columns or first.startswith("x_"):
        return (first, *tokens[1:])
    return (header,) if len(tokens) == 1 else tuple(tokens)


def named(tokens: tuple[str, ...]) -> str:
    """Give the one name of a column, its language behind two colons.

    >>> named(("media", "image", "English (en)")), named(("bind", "relevant")), named(("body", "accuracy"))
    ('image::English (en)', 'relevant', 'body::accuracy')
    """
    if tokens[0] == "media" and tokens[1:2] and tokens[1] in TRANSLATED:
        return "::".join(tokens[1:])
    if found := _OUR_NAMES.get(tokens[:2]):
        return "::".join((found, *tokens[2:]))
    return "::".join(tokens)


def base_of(column: str) -> str:
    """Give a column's name without its language, if it is one that has languages.

    >>> base_of("label::English (en)"), base_of("bind::orx:max-pixels")
    ('label', 'bind::orx:max-pixels')
    """
    base, _, _ = column.partition("::")
    return base if base in TRANSLATED or base in OF_OURS else column


def language_of(column: str) -> str:
    """Give the language that a column's name ends with."""
    return column.partition("::")[2] if base_of(column) != column else ""
