"""Lunar birthdays: known festivals, leap months, short months, and how a lunar day is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.rules.lunar import FIRST_YEAR, LAST_YEAR, LunarDay, day_in_year, lunar_day, next_lunar

NEW_YEARS = {
    1949: date(1949, 1, 29),
    1985: date(1985, 2, 20),
    2000: date(2000, 2, 5),
    2020: date(2020, 1, 25),
    2023: date(2023, 1, 22),
    2024: date(2024, 2, 10),
    2025: date(2025, 1, 29),
    2026: date(2026, 2, 17),
    2027: date(2027, 2, 6),
    2028: date(2028, 1, 26),
}


@pytest.mark.parametrize(("year", "day"), NEW_YEARS.items())
def test_the_spring_festival(year, day):
    assert day_in_year(LunarDay(1, 1), year) == day
    assert lunar_day(day) == LunarDay(1, 1)


DAYS = {
    "mid-autumn 2026": (LunarDay(8, 15), 2026, date(2026, 9, 25)),
    "dragon boat 2026": (LunarDay(5, 5), 2026, date(2026, 6, 19)),
    "the last month lies in the next year": (LunarDay(12, 8), 2025, date(2026, 1, 26)),
    "a leap month where the year has it": (LunarDay(4, 1, leap=True), 2020, date(2020, 5, 23)),
    "elsewhere the ordinary month": (LunarDay(4, 1, leap=True), 2021, date(2021, 5, 12)),
    "the ordinary month of a leap year": (LunarDay(4, 1), 2020, date(2020, 4, 23)),
    "the leap month after the eleventh of 2033": (LunarDay(11, 1, leap=True), 2033, date(2033, 12, 22)),
    "a 30th that the month lacks": (LunarDay(12, 30), 2024, date(2025, 1, 28)),
    "a 30th that it has": (LunarDay(12, 30), 2023, date(2024, 2, 9)),
}


@pytest.mark.parametrize(("lunar", "year", "expected"), DAYS.values(), ids=DAYS.keys())
def test_a_lunar_day_falls_on(lunar, year, expected):
    assert day_in_year(lunar, year) == expected


NEXT = {
    "today": (LunarDay(8, 15), date(2026, 9, 25), date(2026, 9, 25)),
    "over for this year": (LunarDay(8, 15), date(2026, 9, 26), date(2027, 9, 15)),
    "of the lunar year before, still to come": (LunarDay(12, 8), date(2026, 1, 1), date(2026, 1, 26)),
    "twice in a calendar year: the first is past": (LunarDay(12, 8), date(2026, 1, 27), date(2027, 1, 15)),
    "the table's last year": (LunarDay(1, 1), date(2100, 1, 1), date(2100, 2, 9)),
    "beyond it nobody knows": (LunarDay(1, 1), date(2100, 2, 10), None),
}


@pytest.mark.parametrize(("lunar", "today", "expected"), NEXT.values(), ids=NEXT.keys())
def test_the_next_time_it_comes(lunar, today, expected):
    assert next_lunar(lunar, today) == expected


def test_every_day_of_thirty_years_comes_back_as_itself():
    for count in range(0, 30 * 365, 3):
        day = date(2000, 2, 5) + timedelta(days=count)
        lunar = lunar_day(day)
        assert day in {day_in_year(lunar, day.year - 1), day_in_year(lunar, day.year)}
        assert next_lunar(lunar, day) == day


def test_any_lunar_day_has_a_day_in_every_known_year():
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        for month in range(1, 13):
            for leap in (False, True):
                assert day_in_year(LunarDay(month, 30, leap), year).year in {year, year + 1}


SAID = {
    LunarDay(1, 1): "正月初一",
    LunarDay(8, 10): "八月初十",
    LunarDay(8, 15): "八月十五",
    LunarDay(11, 20): "冬月二十",
    LunarDay(12, 23): "腊月廿三",
    LunarDay(12, 30): "腊月三十",
    LunarDay(6, 19, leap=True): "闰六月十九",
}


@pytest.mark.parametrize(("lunar", "zh"), SAID.items(), ids=SAID.values())
def test_a_lunar_day_is_said_as_people_say_it(lunar, zh):
    assert lunar.words.to("zh") == zh
