"""Passwords: length, common ones, the person's own names, and what is kept."""

from __future__ import annotations

import time

import pytest

from models.people.passwords import COMMON, hashed, is_outdated, matches, password_problem, start_password


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("kitewing", id="eight letters, no digit, no capital"),
        pytest.param("correct horse battery staple", id="words with spaces"),
        pytest.param("蓝色水壶窗台七点钟", id="Chinese words"),
        pytest.param("kettle-" * 18 + "ab", id="128 characters"),
        pytest.param("huitouke sails at dawn", id="the program's name among other words"),
    ],
)
def test_a_good_password_is_taken(password: str) -> None:
    assert password_problem(password, ["Li Wei", "liwei"]) is None


@pytest.mark.parametrize(
    ("password", "said"),
    [
        pytest.param("", "at least 8", id="empty"),
        pytest.param("short-7", "this one has 7", id="seven characters"),
        pytest.param("x7k" * 43, "at most 128", id="129 characters"),
        pytest.param("12345678", "Too many people", id="the most common one"),
        pytest.param("PassWord1", "Too many people", id="a common one in other capitals"),
        pytest.param("woaini1314", "Too many people", id="common in China"),
        pytest.param("zzzzzzzzzz", "Too many people", id="one key held down"),
        pytest.param("huitouke1", "little more than “huitouke”", id="the program's name and a digit"),
        pytest.param("liwei2026!", "little more than “liwei”", id="the login and a year"),
        pytest.param("Harbour-Road-1", "little more than “harbour-road”", id="the store's name"),
    ],
)
def test_a_weak_password_is_refused_with_a_sentence(password: str, said: str) -> None:
    problem = password_problem(password, ["liwei", "Harbour-Road"])
    assert problem is not None
    assert said in problem.text.to("en")
    assert problem.text.to("zh") != problem.text.to("en")


def test_the_list_holds_three_thousand_passwords_that_are_long_enough_to_matter() -> None:
    words = [line for line in COMMON.read_text(encoding="utf-8").splitlines() if not line.startswith("# ")]
    assert len(words) >= 3000
    assert min(map(len, words)) >= 8
    assert len(words) == len(set(words))


async def test_only_the_right_password_matches_and_it_cannot_be_read_back() -> None:
    kept = await hashed("蓝色水壶 seven")
    assert kept.startswith("$argon2id$")
    assert "seven" not in kept
    assert await matches(kept, "蓝色水壶 seven")
    assert not await matches(kept, "蓝色水壶 Seven")
    assert not await matches("", "")
    assert not await matches("not a hash", "anything")


async def test_a_missing_hash_costs_as_much_time_as_a_wrong_password() -> None:
    kept = await hashed("blue kettle window")

    async def seconds(stored: str) -> float:
        times = []
        for _ in range(5):
            start = time.process_time()  # what else the computer does counts for nothing
            await matches(stored, "wrong one")
            times.append(time.process_time() - start)
        return min(times)

    wrong, missing = await seconds(kept), await seconds("")
    assert 0.5 < missing / wrong < 2


async def test_a_hash_with_older_parameters_is_renewed() -> None:
    assert is_outdated("$argon2id$v=19$m=8192,t=1,p=1$" + "A" * 22 + "$" + "A" * 43)
    assert not is_outdated(await hashed("blue kettle window"))


def test_start_passwords_are_good_enough_and_never_the_same() -> None:
    made = {start_password() for _ in range(200)}
    assert len(made) == 200
    assert all(password_problem(password) is None for password in made)
