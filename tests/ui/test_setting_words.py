"""A setting is found by the words of the shop floor, and what is chosen elsewhere is found where it is."""

from __future__ import annotations

import pytest

from models.setting_list import SETTINGS
from ui.pages.settings.finding import SAID, matches, place_words, places, setting_words


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("节假日", {"open_weekdays", "/closing_days"}),
        ("假期", {"open_weekdays", "/closing_days"}),
        ("提前", {"lead_insurance", "lead_inspection", "/care_rules"}),
        ("续保", {"lead_insurance"}),
        ("流失", {"recency_months", "churn_target", "/choices"}),
        ("工时", {"case_due_hours", "/capacities"}),
        ("颜色", {"brand_colour", "/choices"}),
        ("标志", {"logo"}),
        ("密码", {"start_password_days", "/settings/people"}),
        ("罚款", {"account_money"}),
        ("短信", {"link_wait_days", "/letter_templates"}),
        ("菜单", {"/screens"}),
        ("保险 天数", {"lead_insurance"}),
        ("Holiday", {"open_weekdays", "/closing_days"}),
    ],
)
def test_what_a_manager_types_leads_there(typed, wanted):
    found = {key for key, setting in SETTINGS.items() if matches(typed, *setting_words(setting))}
    assert wanted <= found | {place.path for place in places() if matches(typed, *place_words(place))}


def test_other_words_belong_to_settings_that_there_are():
    assert [name for name in SAID if not any(key == name or key.startswith(name) for key in SETTINGS)] == []
