"""Lines: how a car or a customer is named in one line, in the search box and in lists to pick from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.rules.recency import recency_class
from ui.pages.reception import words as say

if TYPE_CHECKING:
    from models.access import Seat
    from models.reception.seen import Seen
    from models.resource import Band

VIN_TAIL = 6


def plate_of(car: Seen) -> str:
    """Give the plate, or else the end of the VIN: what identifies the car to a person."""
    return car.text("plate") or (say.VIN_TAIL.fill(tail=vin_tail(car)).to(car.lang) if vin_tail(car) else "")


def car_title(car: Seen) -> str:
    """Name a car by plate and owner."""
    plate = plate_of(car) or say.NO_PLATE.to(car.lang)
    return f"{plate}  {car.text('owner') or say.NO_OWNER.to(car.lang)}"


def car_note(seat: Seat, car: Seen) -> str:
    """Say of a car what tells it from others: model, where it is, how long it has been away."""
    gone = car.text("kept") if car.value("kept") != "kept" else ""
    return dotted(model_of(car), gone, band_of(seat, car).label.to(seat.lang), car.text("last_visit_on"))


def person_note(seat: Seat, person: Seen) -> str:
    """Say of a customer what tells them from others."""
    return dotted(person.text("phone"), person.text("owner_type"), band_of(seat, person).label.to(seat.lang))


def sender_title(visit: Seen) -> str:
    """Name who brought a car, with its plate."""
    return f"{visit.text('sender_name')}  {visit.text('vehicle.plate') or say.NO_PLATE.to(visit.lang)}".strip()


def sender_note(visit: Seen) -> str:
    """Say when somebody brought the car."""
    return dotted(say.SENT.fill(day=visit.text("visited_on")).to(visit.lang), visit.text("sender_phone"))


def model_of(car: Seen) -> str:
    """Give the model, or at least the series."""
    series, model = car.text("series"), car.text("model")
    named = bool(series) and model.startswith(series.split()[0])
    return model if named else " ".join(filter(None, (series, model)))


def vin_tail(car: Seen) -> str:
    """Give the end of the VIN, as much of it as the seat may read."""
    return car.text("vin").rpartition("*")[2][-VIN_TAIL:]


def band_of(seat: Seat, seen: Seen) -> Band:
    """Give the recency class of a car or a customer."""
    return recency_class(seen.value("last_visit_on"), seat.today, seat.settings)


def dotted(*parts: str) -> str:
    """Set short facts side by side."""
    return " · ".join(part for part in parts if part)


def car_address(car: Seen) -> str:
    """Give the address of a car's card."""
    return f"/reception/{car.id}"


def person_address(person: Seen) -> str:
    """Give the address of a customer's card."""
    return f"/reception/customer/{person.id}"
