"""A number with decimals: hours, litres, ratios; the base of all kinds of number."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from models.folding import is_blank, number_in
from models.kinds.kind import Kind, Operator, unfit
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from models.field import Field

NUMBER_OPERATORS: tuple[Operator, ...] = ("is", "from", "to", "empty", "filled")
_GROUPED_FROM = 10_000


@dataclass(frozen=True, kw_only=True)
class DecimalKind(Kind):
    """A number. `places` is how many decimals it may have, `units` the words people write around it."""

    places: int = 6
    smallest: int = -(10**12)
    largest: int = 10**12
    units: tuple[str, ...] = ()
    example: str = "12.5"

    def value_of(self, number: Decimal) -> Any:
        """Turn the number that a person reads into the value that is kept."""
        plain = number.normalize()
        return plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain

    def number_of(self, value: Any) -> Decimal:
        """Turn the kept value into the number that a person reads."""
        return Decimal(value)

    def parse(self, raw: object, field: Field) -> Any:
        """Read 1,234.5 or ￥1234 or 1.2万; what Excel worked out itself is rounded."""
        if is_blank(raw):
            return None
        number = number_in(raw, (*self.units, *_unit_words(field)))
        if number is None:
            return unfit(field, raw, _NOT_A_NUMBER, example=self.example)
        if not self.smallest <= number <= self.largest:
            words = _TOO_SMALL if number < self.smallest else _TOO_LARGE
            ends = {"low": self._plain(self.smallest), "high": self._plain(self.largest)}
            return unfit(field, raw, words, example=self.example, **ends)
        rounded = number.quantize(Decimal(1).scaleb(-self.places), ROUND_HALF_UP)
        if rounded != number and not (isinstance(raw, float) and self.places):
            words = _TOO_FINE if self.places else _NOT_WHOLE
            return unfit(field, raw, words, places=self.places, near=self._plain(rounded))
        value = self.value_of(rounded)
        problem = self.problem(value, field)
        return Problem(problem.text, field.id, raw) if problem else value

    def problem(self, value: Any, field: Field) -> Problem | None:
        """Say so when the number lies outside what the field allows, both ends allowed."""
        number = self.number_of(value)
        low, high = field.low, field.high
        if (low is None or number >= Decimal(str(low))) and (high is None or number <= Decimal(str(high))):
            return None
        words = _OUTSIDE if None not in (low, high) else _TOO_LOW if high is None else _TOO_HIGH
        ends = {"low": self._plain(low), "high": self._plain(high)}
        return Problem(words.fill(found=self._plain(number), **ends), field.id, value)

    def show(self, value: Any, field: Field, lang: str) -> str:
        """Write it with thousands set apart, and its unit."""
        if value is None:
            return ""
        number = self.number_of(value)
        words = f"{number:,f}" if abs(number) >= _GROUPED_FROM else f"{number:f}"
        return f"{words} {field.unit.to(lang)}" if field.unit else words

    def typed(self, value: Any, field: Field, lang: str) -> str:  # noqa: ARG002 -- figures are the same everywhere
        """Write the bare figures."""
        return "" if value is None else f"{self.number_of(value):f}"

    def load(self, stored: Any) -> Any:
        """Read a number or its digits."""
        return None if stored is None else self.value_of(Decimal(str(stored)))

    def dump(self, value: Any) -> Any:
        """Give the digits, since JSON's own numbers would lose some."""
        return None if value is None else f"{value:f}"

    def excel(self, value: Any, field: Field, lang: str) -> Any:  # noqa: ARG002 -- a number has no language
        """Give a number."""
        return None if value is None else float(self.number_of(value))

    def fragments(self, value: Any) -> str:  # noqa: ARG002 -- nobody searches inside a number
        """Give nothing."""
        return ""

    @staticmethod
    def _plain(number: Decimal | float | None) -> str:
        """Write a number for a sentence: 5.0 is 5."""
        if number is None:
            return ""
        exact = Decimal(str(number))
        return f"{exact.to_integral_value() if exact == exact.to_integral_value() else exact.normalize():,f}"


def _unit_words(field: Field) -> tuple[str, ...]:
    """Give the field's own unit as people may type it."""
    return tuple(word.lower() for word in field.unit.words.values()) if field.unit else ()


_NOT_A_NUMBER = Text(
    zh="这里要填数字，例如 {example}；现在填的是“{found}”",
    en="A number is expected here, for example {example}; found “{found}”",
)
_NOT_WHOLE = Text(
    zh="这里要填整数，例如 {near}；现在填的是“{found}”",
    en="A whole number is expected here, for example {near}; found “{found}”",
)
_TOO_FINE = Text(
    zh="小数点后最多 {places} 位，例如 {near}；现在填的是“{found}”",
    en="At most {places} decimals, for example {near}; found “{found}”",
)
_TOO_SMALL = Text(
    zh="不能小于 {low}，例如 {example}；现在填的是“{found}”",
    en="It should be at least {low}, for example {example}; found “{found}”",
)
_TOO_LARGE = Text(
    zh="不能大于 {high}，例如 {example}；现在填的是“{found}”，请看看是不是多打了几位",
    en="It should be at most {high}, for example {example}; found “{found}”. Perhaps there are too many digits",
)
_OUTSIDE = Text(
    zh="要在 {low} 到 {high} 之间，例如 {low}；现在填的是 {found}",
    en="It should be between {low} and {high}, for example {low}; found {found}",
)
_TOO_LOW = Text(
    zh="不能小于 {low}，例如可以填 {low}；现在填的是 {found}",
    en="It should be at least {low}, for example {low}; found {found}",
)
_TOO_HIGH = Text(
    zh="不能大于 {high}，例如可以填 {high}；现在填的是 {found}",
    en="It should be at most {high}, for example {high}; found {found}",
)

kind = DecimalKind(
    name="decimal",
    label=Text(zh="小数", en="Number with decimals"),
    storage="real",
    operators=NUMBER_OPERATORS,
    number=True,
    excel_format="General",
)
