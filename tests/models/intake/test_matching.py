"""Which record a row speaks of."""

from __future__ import annotations

from typing import Any

import pytest

from models.intake.lookups import Car, Found, Person
from models.intake.matching import Several, match_car, match_person, match_visit
from models.problem import Problem

VIN, OTHER = "LFV2A21K6A3000001", "LFV2A21K6A3000002"
ONE, TWO = Car(1, VIN, "京A12345", None, None), Car(2, None, "京A12345", None, None)
LI, WANG = Person(1, "李小明"), Person(2, "王芳")


def books(
    *cars: Car, people: tuple[Person, ...] = (), of_car: dict[tuple[int, str], list[Person]] | None = None
) -> Found:
    found = Found()
    for car in cars:
        if car.vin:
            found.by_vin[car.vin].append(car)
        if car.plate:
            found.by_plate[car.plate].append(car)
    found.by_phone["13800000000"] = list(people)
    found.of_car.update(of_car or {})
    return found


def kind_of(match: Any) -> Any:
    return type(match) if isinstance(match, Problem | Several) else match


@pytest.mark.parametrize(
    ("car", "cars", "key", "expected"),
    [
        pytest.param({"vin": VIN, "plate": "京B99999"}, [ONE], "", 1, id="by VIN, whatever the plate"),
        pytest.param({"plate": "京A12345"}, [ONE], "", 1, id="by plate"),
        pytest.param({"plate": "京A12345"}, [ONE, TWO], "", Several, id="two cars with that plate"),
        pytest.param({"vin": OTHER, "plate": "京A12345"}, [ONE], "", None, id="the plate has moved to a new car"),
        pytest.param({"vin": OTHER, "plate": "京A12345"}, [TWO], "", 2, id="the car whose VIN was not known yet"),
        pytest.param({"plate": "临牌"}, [Car(3, None, "临牌", None, None)], "", Problem, id="a word that is no plate"),
        pytest.param({"vin": VIN}, [Car(1, VIN, None, None, None, is_archived=True)], "", Problem, id="archived"),
        pytest.param({"colour": "红"}, [ONE], "", Problem, id="nothing to know it by"),
        pytest.param({"vin": OTHER, "plate": "京A12345"}, [ONE], "plate", 1, id="only by plate, as chosen"),
        pytest.param({"vin": OTHER, "plate": "京A12345"}, [TWO], "vin", None, id="only by VIN, as chosen"),
    ],
)
def test_a_car_is_known_by_vin_else_by_plate(car: dict[str, str], cars: list[Car], key: str, expected: Any) -> None:
    assert kind_of(match_car(car, books(*cars), key)) == expected


@pytest.mark.parametrize(
    ("person", "people", "shared", "expected"),
    [
        pytest.param({"phone": "13800000000", "name": "李小明"}, (LI, WANG), False, 1, id="phone and name"),
        pytest.param(
            {"phone": "13800000000", "name": "李明"}, (LI,), False, 1, id="one with that phone: the name is new"
        ),
        pytest.param(
            {"phone": "13800000000", "name": "赵强"},
            (LI, WANG),
            False,
            Several,
            id="two with that phone, neither by that name",
        ),
        pytest.param(
            {"phone": "13800000000", "name": "赵强"},
            (LI,),
            True,
            None,
            id="a phone that several names of the file share",
        ),
        pytest.param({"phone": "13800000000"}, (LI, WANG), False, Several, id="two with that phone and no name"),
        pytest.param({"phone": "13911111111", "name": "李小明"}, (), False, None, id="nobody with that phone"),
        pytest.param({}, (LI,), False, Problem, id="nothing to know anybody by"),
    ],
)
def test_a_person_is_known_by_phone_and_never_guessed(
    person: dict[str, str], people: tuple[Person, ...], *, shared: bool, expected: Any
) -> None:
    assert kind_of(match_person(person, None, books(people=people), shared=shared)) == expected


def test_a_person_without_a_known_phone_is_who_has_to_do_with_the_car_and_has_the_name() -> None:
    found = books(of_car={(7, "李小明"): [LI]})
    assert match_person({"name": "李小明", "phone": "13911111111"}, 7, found) == 1
    assert match_person({"name": "王芳"}, 7, found) is None


def test_a_visit_is_known_by_its_order_number_else_by_what_was_done() -> None:
    found = Found()
    found.by_order["WX1"].append(4)
    found.by_visit[1, None, None, 100, None].append(5)
    found.unordered[1, None, None, 100, None].append(6)
    assert match_visit({"order_no": "WX1"}, 1, found) == 4
    assert match_visit({"amount": 100}, 1, found) == 5
    assert match_visit({"order_no": "WX2", "amount": 100}, 1, found) == 6, "its number was not known yet"
    assert match_visit({"order_no": "WX2", "amount": 1}, 1, found) is None
